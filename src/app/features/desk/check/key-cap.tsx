/** A key, for the eye: the words beside it say the same. */
export const KeyCap = ({ name }: { name: string }) => (
  <span className="desk-key" aria-hidden="true">
    {name}
  </span>
);
