import type { common as idCommon } from '../id/common.ts';
import type { Words } from '../words.ts';

export const common = {
  name: 'SiapBerkas',
  skip: 'Skip to the content',
  language: 'Language',
  guide: 'Guide',
  steps: 'Steps',
  step: {
    choose: 'Choose',
    questions: 'Questions',
    list: 'List',
    data: 'Data',
    letters: 'Letters',
    ready: 'Ready',
  },
  stepOf: 'Step {{number}} of {{total}}',
  back: 'Back',
  onward: 'Next: {{step}}',
  yes: 'Yes',
  no: 'No',
  cancel: 'Cancel',
  again: 'Try again',
  pageNotLoaded: 'This page has not loaded completely. Check the network and reload; what was kept is safe.',
  notLoaded: 'This part could not be loaded. Check the network and try again; what you entered is safe.',
  optional: 'may be left empty',
  otherSite: '(another site)',
  foot: {
    unofficial: 'Not an official site. The LPSE office has the last word.',
    list: 'List: {{office}}, {{year}}.',
    answer: 'Answer: {{office}}, {{year}}.',
    undated: 'undated',
    private: 'Your data are not sent anywhere: they all stay on this device.',
    desk: 'For LPSE officers: the front desk',
    wipe: 'Erase all data',
    sharedOn: 'Turn on the mode for shared computers',
    sharedOff: 'Turn off the mode for shared computers',
  },
  wipe: {
    question: 'Erase all data from this device?',
    explain:
      'All files, company data, the desk’s log and choices kept here will be gone. What you have downloaded is not erased.',
    confirm: 'Yes, erase everything',
    done: 'All data have been erased from this device.',
  },
} as const satisfies Words<typeof idCommon>;
