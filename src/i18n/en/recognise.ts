import type { recognise as idRecognise } from '../id/recognise.ts';
import type { Words } from '../words.ts';

/** Words of filling the form from a file of one's own, in English. */
export const recognise = {
  lead: 'Open your NIB, NPWP, deed or an old letter. It is read on this device only; you choose what to use.',
  file: 'Your file',
  kinds: 'A PDF that holds text, Word (.docx), or plain text. Scans and photographs cannot be read.',
  paste: 'Or paste the text',
  text: 'Text of the document',
  lookInText: 'Look for data in this text',
  reading: 'Reading…',
  found: '{{number}} data found in the text',
  foundIn: '{{number}} data found in {{name}}',
  compared: 'What this {{paper}} says is noted, too, so that the letter is compared with it.',
  paper: { nib: 'NIB', npwp: 'NPWP', ktp: 'KTP', deed: 'deed' },
  legalForm: 'Legal form',
  line: 'From the line: “{{line}}”.',
  unsure: 'Not certain, check it first.',
  now: 'The form says: {{text}}.',
  take: 'Use',
  replace: 'Replace by this',
  takeOf: 'Use {{label}}',
  taken: 'In use.',
  takeAll: 'Use the {{number}} that are certain',
  problem: {
    nothing: 'No data of a company were recognised. Type them yourself.',
    'no-text': 'This file holds no text; it may be a scan or a photograph. Type the data yourself.',
    broken: 'This file is damaged or cannot be opened. Fetch or save it again, then try once more.',
    locked: 'This file is locked with a password. Save a copy without one, then try again.',
    'too-large': 'This file is larger than 20 MB. Save only the pages that are needed.',
    'unknown-kind': 'This kind of file is not known. Use a PDF with text, Word (.docx), or plain text.',
    'not-loaded': 'What reads the file has not come. Try again when the network is good.',
  },
} as const satisfies Words<typeof idRecognise>;
