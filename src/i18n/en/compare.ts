import type { compare as idCompare } from '../id/compare.ts';
import type { Words } from '../words.ts';

export const compare = {
  title: 'Compare what is asked: {{service}}',
  lead: 'The same service at two LPSE offices, from the lists that they published themselves.',
  description: '{{service}} at two LPSE offices side by side: what each asks, in which form, with year and source.',
  pick: 'Choose two LPSE offices',
  first: 'First LPSE',
  second: 'Second LPSE',
  same: 'Choose two different LPSE offices.',
  few: 'Only one LPSE has published a list for this service.',
  none: 'No LPSE has published a list for this service yet.',
  unknown: 'The LPSE in this address is not here, or has not published its list. Choose from the lists.',
  failed: 'The list of that LPSE cannot be loaded. Look at your network, then choose again.',
  loading: 'Loading the list…',
  how: 'How: {{channel}}',
  years: 'Source: {{years}}',
  toList: 'Prepare a file for this LPSE',
  counts: 'Asked by both: {{both}}. By one alone: {{one}}.',
  notAsked: 'Not in its list.',
  others: 'Other services',
  print: 'Print this comparison',
} as const satisfies Words<typeof idCompare>;
