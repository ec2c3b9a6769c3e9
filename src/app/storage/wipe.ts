import { wipeDatabases } from './databases.ts';
import { wipeTab } from './shared.ts';
import { thisDevice } from './this-device.ts';

/** The page lets go of what it holds: drafts, fields, files that it handed to the downloads. */
export const tellWiped = (): void => void window.dispatchEvent(new Event('siapberkas:wiped'));

/** "Hapus semua data": leaves nothing of what was entered on this device. The mode of a shared computer stays on. */
export async function wipeEverything(): Promise<void> {
  thisDevice().wipe();
  wipeTab();
  await wipeDatabases();
  tellWiped();
}
