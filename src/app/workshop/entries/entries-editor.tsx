/** The entries of one list: `path` is the list's, `services.reset-password`. */
export function EntriesEditor({ path }: { path: string }) {
  return <div data-path={path} />;
}
