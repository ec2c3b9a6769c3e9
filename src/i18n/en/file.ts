import type { file as idFile } from '../id/file.ts';
import type { Words } from '../words.ts';

export const file = {
  label: 'Saved file (.json), or the PDF of a letter',
  hint: 'A file or a letter made on this site, on any device.',
  replace: 'This device already holds entries for the same LPSE and service. Replace them with this file?',
  replaceYes: 'Yes, replace',
  problem: {
    'too-large': 'This file is too large for a SiapBerkas file. Choose another one; your entries are unchanged.',
    'not-a-dossier':
      'This is not a SiapBerkas file. Choose a file that you saved from this site; your entries are unchanged.',
    altered: 'This file was changed after it was saved, so it was not opened. Your entries are unchanged.',
    'pdf-without': 'This PDF holds no SiapBerkas file. Choose the PDF itself, not a scan; your entries are unchanged.',
    'not-loaded':
      'This file could not be opened because the network is down. Connect again, then choose the file once more.',
    broken: 'This file is broken or not whole, so it was not opened. Your entries are unchanged.',
  },
} as const satisfies Words<typeof idFile>;
