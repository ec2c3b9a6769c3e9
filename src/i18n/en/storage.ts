import type { storage as base } from '../id/storage.ts';
import type { Words } from '../words.ts';

export const storage = {
  blocked:
    'This browser does not allow storage. You can go on working, but what you enter is lost when the page is closed. Save to a file before you close it.',
  full: 'The storage of this device is full. Your latest entries are not kept. Save to a file now.',
  unreadable:
    'Your earlier entries for this service can no longer be read, so this begins empty. A copy is still kept on this device.',
  foreign:
    'This file was saved by a newer version of SiapBerkas and is not changed from here. Load the page anew to go on with it.',
  reload: 'Load anew',
  restart: 'Start from empty',
  restored:
    'The browser erased what this site had kept. The entries on screen are kept again. If you meant to erase them, use “Erase all data”.',
  elsewhere: 'This file is open in another tab too. Changes from that tab are now used here.',
} as const satisfies Words<typeof base>;
