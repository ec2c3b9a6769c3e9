/** The desk's log, the one database of the app. */
const names = ['siapberkas-desk'];

/** Leaves no database of the app behind; open tabs let go of theirs. */
export async function wipeDatabases(): Promise<void> {
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve) => {
          try {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = () => resolve();
            deleting.onerror = () => resolve();
          } catch {
            // Where storage is blocked, there is nothing to wipe.
            resolve();
          }
        }),
    ),
  );
}
