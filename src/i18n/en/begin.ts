import type { begin as idBegin } from '../id/begin.ts';
import type { Words } from '../words.ts';

/** Words of the room in which a profile is begun, and of opening one from a file, in English. */
export const begin = {
  start: {
    kept: 'Profiles on this device',
    none: 'No profiles yet. A profile holds your office’s data and all of its lists; begin one below.',
    unnamed: 'Profile without a name',
    changed: 'Changed {{when}}',
    isOpen: 'open now',
    open: 'Open',
    copy: 'Copy',
    copied: '{{name}} was copied.',
    removed: '{{name}} was removed from this device.',
    removeQuestion: 'Remove {{name}} from this device?',
    removeWhy: 'Its letters go with it, and nothing brings them back. Download the file first if you still need it.',
    removeYes: 'Yes, remove',
    begin: 'Begin a new profile',
    ours: 'From an office that is here already',
    oursWhy: 'Everything in it comes along, as the next edition. Choose your office, or one like it.',
    file: 'From a profile file',
    paste: 'From a list that you paste',
    empty: 'Begin with an empty profile',
  },
  file: {
    label: 'Profile file (.json)',
    hint: "The office's letters may be chosen with it. Example: bombana.json and power-of-attorney.bombana.md",
    problem: {
      'too-large': 'This file is too large for a profile. Choose another one; nothing was changed.',
      'no-json': 'This file is broken or no profile. Choose a .json file that was downloaded from the workshop.',
      'no-profile': "This file is no office's profile. Choose a .json file that was downloaded from the workshop.",
      newer: 'This file was made by a newer SiapBerkas. Load this page anew, then open it again.',
      none: 'There is no profile among these. Choose a .json file, with its letters if there are any.',
      many: 'Choose one profile only, with its letters if there are any.',
      'letter-name': 'The name of a letter is not right. Example: power-of-attorney.bombana.md',
      unreadable: 'This file cannot be read. Choose another one; nothing was changed.',
    },
    dropped: 'These parts cannot be read and would be left out:',
    without: 'Open it without them',
  },
  guide: {
    title: "Publish your office's list in 15 minutes",
    lead: 'Have the FAQ, brochure or circular of your office at hand. Then go in this order; everything is kept meanwhile.',
    kantor: 'write the name of the office and its address.',
    sumber: 'say where the list comes from: title, publisher, year.',
    layanan: 'choose the service, paste its list, then look at each entry.',
    coba: 'see the list as the penyedia sees it.',
    periksa: 'mend what is still marked.',
    terbitkan: "put it on the office's site, share its link, or send the file.",
    end: 'It need not be finished now. The profile waits on this device until you go on.',
  },
} as const satisfies Words<typeof idBegin>;
