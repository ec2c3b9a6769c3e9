/** The sign of a point that guards the account; always with words. */
export const Shield = () => (
  <svg className="desk-shield" viewBox="0 0 16 18" width="16" height="18" aria-hidden="true">
    <path d="M8 1 15 3.5V8.5C15 13 12 16 8 17.2 4 16 1 13 1 8.5V3.5Z" />
    <path className="desk-shield-tick" d="M4.8 9.2 7.2 11.6 11.4 6.6" />
  </svg>
);
