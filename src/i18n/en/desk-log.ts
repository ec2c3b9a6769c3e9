import type { book as idBook, settings as idSettings, statistics as idStatistics } from '../id/desk-log.ts';
import type { Words } from '../words.ts';

export const book: Words<typeof idBook> = {
  title: 'Log of files',
  failed: 'The log cannot be read. Load this page anew.',
  outdated: 'SiapBerkas in another tab is newer. Load this page anew; the ticks on screen come back.',
  emptied: 'The browser emptied this log. The file on screen is safe, but numbers begin anew: check your last number.',
  locked: 'This log is locked by a passphrase.',
  passphrase: 'Passphrase of the log',
  unlock: 'Open the log',
  wrong: 'That is not the passphrase. Check capitals, then try again.',
  forgot: 'Forgot the passphrase?',
  forgotten: 'The log cannot be opened any more. You can only delete it and begin anew.',
  startOver: 'Delete the log and begin anew',
  startOverSure: 'All files, numbers and statistics will be lost. Delete the log?',
  startOverYes: 'Yes, delete the log',
};

export const statistics: Words<typeof idStatistics> = {
  title: 'Statistics',
};

export const settings: Words<typeof idSettings> = {
  title: 'Settings of the desk',
  officer: 'Officer’s name',
  nip: 'Officer’s NIP',
};
