/** The sign of a note; always with words. */
export const Pencil = () => (
  <svg className="desk-pencil" viewBox="0 0 18 18" width="17" height="17" aria-hidden="true">
    <path d="M2 16 3 11.8 12.4 2.4 15.6 5.6 6.2 15Z M10.4 4.4 13.6 7.6" />
  </svg>
);
