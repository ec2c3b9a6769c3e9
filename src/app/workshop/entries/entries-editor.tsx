/** The entries of one list. */
export function EntriesEditor({ path }: { path: string }) {
  return <div data-path={path} />;
}
