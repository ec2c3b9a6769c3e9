import type { file as base } from '../id/file.ts';
import type { Words } from '../words.ts';

export const file = {
  label: 'Saved file (ending in .json)',
  hint: 'A file that you saved from this site, on this device or another.',
  where: 'Broken parts: {{paths}}.',
  replace: 'This device already holds entries for the same LPSE and service. Replace them with this file?',
  replaceYes: 'Yes, replace',
  problem: {
    'too-large': 'This file is too large for a SiapBerkas file. Choose another one; your entries are unchanged.',
    'not-a-dossier':
      'This is not a SiapBerkas file. Choose a .json file that you saved from this site; your entries are unchanged.',
    broken: 'This file is broken or was changed, so it was not opened. Your entries are unchanged.',
  },
} as const satisfies Words<typeof base>;
