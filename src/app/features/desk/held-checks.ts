/** Which tab has which check on screen: the log keeps them all as drafts. */

const mine = 'siapberkas:desk-check';
const lockOf = (id: string): string => `siapberkas-desk:check:${id}`;

/** The check that this tab has on screen, so that loading the page anew brings it back. */
export function checkOfThisTab(): string | undefined {
  try {
    return sessionStorage.getItem(mine) ?? undefined;
  } catch {
    return undefined;
  }
}

export function nameCheckOfThisTab(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(mine);
    else sessionStorage.setItem(mine, id);
  } catch {
    // Without storage there is nothing to bring back.
  }
}

/** Holds a check for this tab until the returned function is called, so that no other tab offers it. */
export function claimCheck(id: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(lockOf(id), { ifAvailable: true }, () => held);
  return () => release();
}

/** Whether some open tab has a check on screen, this one included. */
export async function claims(): Promise<(id: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (id) => names.has(lockOf(id));
}
