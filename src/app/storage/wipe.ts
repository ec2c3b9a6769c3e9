import { thisDevice, wipeTab } from './shared.ts';

/** The page lets go of what it holds: drafts, fields, files that it handed to the downloads. */
export const tellWiped = (): void => void window.dispatchEvent(new Event('siapberkas:wiped'));

/** "Hapus semua data": leaves nothing of what was entered on this device. The mode of a shared computer stays on. */
export async function wipeEverything(): Promise<void> {
  thisDevice().wipe();
  wipeTab();
  await wipeDatabases();
  tellWiped();
}

/** The databases of the app: the desk's book, and the scans. */
export const databases = { book: 'siapberkas-desk', scans: 'siapberkas-scans' } as const;

/** Leaves no database of the app behind, or none of those named; open tabs let go of theirs. */
export async function wipeDatabases(which: readonly (keyof typeof databases)[] = ['book', 'scans']): Promise<void> {
  const names = which.map((one) => databases[one]);
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
