import type { cli as base } from '../id/cli.ts';
import type { Words } from '../words.ts';

export const cli: Words<typeof base> = {
  check: {
    ready: 'READY: nothing is missing.',
    notReady: 'NOT READY.',
    ask: 'ASK FIRST: what is listed is ready, but the list goes on and the source does not say how.',
    unknown: 'Not known yet',
    unknownIn: '{{entry}}: “{{quote}}”',
    askWhom: 'Ask {{office}}{{contact}}, then tick that entry.',
    service: 'Service',
    list: 'List',
    findings: 'Findings',
    photocopies: 'Photocopies',
    meterai: 'Stamps',
    undated: 'undated',
    own: 'your own addition',
    via: 'referred to by {{entry}}: “{{quote}}”',
    unstated: 'original or copy is not said',
    status: {
      ready: 'ready',
      missing: 'missing',
      undecided: 'undecided',
      'not-needed': 'not needed',
      'open-ended': 'ask',
    },
    severity: { missing: 'MISSING', inconsistent: 'INCONSISTENT', doubtful: 'DOUBTFUL', note: 'NOTE' },
  },
  guide: {
    none: 'This guide has no answer to that yet.',
    ask: 'Ask the helpdesk of the LPSE where you registered. Help with INAPROC accounts is at https://bantuan.inaproc.id.',
    report: 'A report for the helpdesk, to be filled in:',
    others: 'Other answers that fit:',
    similar: 'Perhaps similar:',
    changed: 'What has changed since:',
    source: 'Source',
    undated: 'undated',
  },
  signature: {
    made: 'Signed by {{by}}: {{number}} files.',
    signed: 'Published by {{by}}, {{on}}.',
    unsigned: 'Not signed.',
    unproved: 'The signature cannot be checked here.',
    altered: 'ALTERED: this is not what was signed. Use the file as the office gave it.',
    'unknown-key': 'Signed with another key in the name of {{by}}. Ask that office for its public key.',
  },
};
