import type { locked as idLocked } from '../id/locked.ts';
import type { Words } from '../words.ts';

export const locked = {
  /** Why a file is not opened. */
  file: {
    'too-large': 'This file is too large for a SiapBerkas file. Choose another one; your entries are unchanged.',
    'not-a-dossier':
      'This is not a SiapBerkas file. Choose a file that you saved from this site; your entries are unchanged.',
    altered: 'This file was changed after it was saved, so it was not opened. Your entries are unchanged.',
    'pdf-without': 'This PDF holds no SiapBerkas file. Choose the PDF itself, not a scan; your entries are unchanged.',
    newer: 'A newer SiapBerkas made this file. Load this page anew, then open it again.',
    gone: 'The office no longer has the service of this file, so it was not opened. What you entered is unchanged.',
    broken: 'This file is broken or not whole, so it was not opened. Your entries are unchanged.',
  },
  title: 'Save a locked file',
  password: 'Password for this file',
  least: 'At least 8 letters or digits. Several words are better than one.',
  forgotten: 'Without its password, nobody can open this file again. Note it in a safe place.',
  show: 'Show the password',
  save: 'Save it locked',
  saving: 'Locking…',
  saved: 'The locked file has been downloaded: {{name}}.',
  failed: 'The file could not be locked. Try again; your entries are unchanged.',
  short: 'A password has at least 8 characters.',
  isLocked: 'This file is locked',
  opens: 'Password of this file',
  open: 'Open the file',
  opening: 'Opening…',
  wrong: 'This password does not fit. Mind capital letters, and try again; your entries are unchanged.',
  damaged: 'This locked file is broken, so it was not opened. Your entries are unchanged.',
  cannot: 'This browser cannot lock files or open locked ones. Open this site through an https address, and try again.',
} as const satisfies Words<typeof idLocked>;
