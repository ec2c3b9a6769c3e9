import type { locked as idLocked } from '../id/locked.ts';
import type { Words } from '../words.ts';

export const locked = {
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
