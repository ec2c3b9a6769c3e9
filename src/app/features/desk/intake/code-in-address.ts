/**
 * The code behind `#` in the address, or null. It is taken out of the address bar and of the history at once, so that
 * nobody reads it there.
 */
export function takeCodeFromAddress(): string | null {
  const { hash, pathname, search } = window.location;
  if (!/^#.*SB[0-9A-Z]{14}/i.test(hash)) return null;
  history.replaceState(null, '', pathname + search);
  return hash.slice(1);
}
