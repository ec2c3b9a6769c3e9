interface Connection {
  readonly saveData?: boolean;
}

/** Does something once the page has nothing better to do; not at all where the user saves data. Returns how to call it off. */
export function whenIdle(work: () => Promise<unknown>): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return () => {};
  // What cannot be fetched now is fetched when it is asked for.
  const run = () => void work().catch(() => {});
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 2000);
  return () => clearTimeout(timer);
}
