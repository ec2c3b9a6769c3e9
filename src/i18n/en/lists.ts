import type { lists as idLists } from '../id/lists.ts';
import type { Words } from '../words.ts';

/** Words around a list that is not shipped, in English. */
export const lists = {
  title: 'A list that is not shipped',
  description: 'A list that an office put into this site, or that came by a link.',
  needsScript: 'This page needs JavaScript. Switch it on in your browser.',
  toStart: 'To the start page',
  offices: 'Offices whose lists stand in this site',
  none: {
    'no-office': 'There is no list of this office, or no longer. Choose your office again.',
    'no-service': 'This office does not have that service, or no longer. Choose the service again.',
    broken: 'This list is broken and cannot be used. Tell the office that published it.',
    address: 'This address is not whole. Open it from the start page, or ask for a new link.',
    'not-loaded': 'This list has not come. Try again when the network is good.',
  },
  badLink: {
    'no-list': 'This link holds no list. Open the whole link, to its last sign.',
    damaged: 'This link is not whole or was changed. Copy it to its last sign, or scan the poster again.',
    'too-large': 'The list in this link is too large. Ask for it as a file.',
    unsafe: 'This link holds what no list holds. Ask the office for a new one.',
    unnamed: 'This link does not say who gives it. Ask the office for a new one.',
    'unknown-version': 'This link is newer than this app. Load the page anew, then open it again.',
    forbidden: 'The list in this link holds addresses or signs that are not allowed. Ask the office for a new one.',
    'no-profile': 'What this link holds is no list of an office. Ask the office for a new one.',
  },
  linkKicker: 'A list from a link',
  givenBy: 'Given by: {{by}}. The name is in the giver’s own words.',
  unchecked:
    'We have not checked this list. Be sure that you know who gave it, such as from the poster at the counter.',
  same: 'An office of this short name stands in this site already; its list is not replaced.',
  toOwn: 'See the list of this site',
  holds: 'What it holds',
  entries: '{{number}} entries',
  replaces: 'You used another list from a link for this office. This one will take its place.',
  use: 'Use this list',
  leave: 'No, to the start page',
  verdict: {
    signed: 'Published by {{by}} on {{on}}: the signature fits the key that this site knows.',
    'unknown-key': 'Signed, but this site does not know the office’s key.',
    unsigned: 'Not signed.',
    unproved: 'The signature cannot be checked here, so it is not certain that this list is the office’s.',
    alteredTitle: 'This list is not the one that the office signed.',
    altered: 'The signature does not fit: the list was changed, or is not that office’s. Do not use it.',
  },
  origin: {
    site: 'The office published this list in this site, revision {{revision}}.',
    siteReplaces:
      'The office published this list in this site, revision {{revision}}. Shipped with SiapBerkas: revision {{shipped}}.',
    link: 'This list came by a link, given by {{by}}, and we have not checked it.',
    signed: 'This list came by a link and was published by {{by}}: the signature fits.',
    workshop: 'A draft, not published. For trying out only.',
    newer: 'This office published a list of its own in this site.',
    toNewer: 'Use that list',
  },
} as const satisfies Words<typeof idLists>;
