import type { cli as idCli, profile as idProfile } from '../id/cli.ts';
import type { Words } from '../words.ts';

export const cli: Words<typeof idCli> = {
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

/** What is wrong with an office profile, or cannot work as it is meant. */
export const profile: Words<typeof idProfile> = {
  valid: '{{name}} ({{id}}): a valid profile; {{published}} of {{known}} services published.',
  invalid: '{{file}} is not right yet. To mend: {{number}}',
  advised: 'Better looked at again: {{number}}',
  place: 'Line {{line}}, column {{column}}',
  write: 'Write {{write}}.',
  choose: 'Write one of them.',
  nothing: 'nothing',
  kind: {
    string: 'text between quotation marks',
    number: 'a number without quotation marks',
    integer: 'a whole number without quotation marks',
    boolean: 'true or false without quotation marks',
    array: 'a list between [ and ]',
    object: 'entries between { and }',
  },
  problem: {
    missing: '"{{name}}" is missing.',
    type: 'Here must be {{kind}}, not {{found}}.',
    word: '{{found}} is unknown here. Allowed: {{allowed}}.',
    'document-word':
      '{{found}} is no document that is known. Known: {{allowed}}. For another one, write "kind": "named", and its name as "name" in place of "document".',
    only: 'Here must be {{allowed}}, not {{found}}.',
    version: 'Version {{found}} is unknown; it may be for a newer SiapBerkas.',
    key: '{{found}} is unknown here. Remove it, or use one of these: {{allowed}}.',
    key_near: '{{found}} is unknown here.',
    key_none: '{{found}} is unknown here. Remove it.',
    forms: '{{found}} is not allowed here. Allowed: {{allowed}}.',
    short: 'This text is too short: at least {{bound}} characters.',
    long: 'This text is too long: at most {{bound}} characters. Shorten it.',
    few: 'Too few: at least {{bound}}.',
    many: 'Too many: at most {{bound}}. Take some away.',
    small: '{{found}} is too small: at least {{bound}}.',
    small_over: '{{found}} is too small: it must be more than {{bound}}.',
    big: '{{found}} is too large: at most {{bound}}.',
    pattern: '{{found}} does not have the right form.',
    'name-pattern': 'The name {{found}} is not right: small letters, digits and hyphens only.',
    'too-deep': 'Brackets are nested too deep here. Use at most two levels of "any-of" or "all-of".',
    'name-forbidden': 'This name may not be used. Remove it, or name it otherwise.',
    'name-twice': '"{{name}}" is written twice here, and only the last one is read. Remove one of them.',
    'evidence-empty':
      'No form is asked for. Say original ("original"), copies ("copies") or scan ("scan"); where the source does not say, write "unstated".',
    'legalised-without-copies': 'Copies are legalised, but how many ("copies") is missing.',
    'sheets-without-original': '"sheets" counts the sheets of the original, but "original" is missing.',
    'object-name': 'A name of its own is for the object "other" only, and there it is needed.',
    'hours-half': 'Opening and closing time stand together, or not at all.',
    'hours-backwards': 'It closes before it opens.',
    'own-service-id':
      'The name {{found}} is not right. A service of the office’s own begins with "layanan-", then small letters, digits and hyphens.',
    'addressee-missing': '"addressee", to whom the letters go, is missing.',
    'source-unknown': 'There is no source {{found}} in "sources". There are: {{allowed}}.',
    'id-twice': 'The entry name "{{id}}" is taken in this list.',
    'reference-inside':
      'A reference to another service must be an entry of its own. Move it to "requirements", with its "id" and "citation".',
    'reference-self': 'This list refers to itself. Refer to another service, or name the papers.',
    'reference-unpublished':
      'The list "{{service}}" is not published in this profile, so it cannot be referred to. Publish it, or name the papers here.',
    'reference-chain': 'The list "{{service}}" refers on to another list. Name the papers here.',
    'referred-twice':
      'The entry "{{other}}" referred to will be called "{{id}}-{{other}}", and that name is in this list. Change the "id" of one of them.',
    other: 'This is not right: {{found}}.',
  },
  fault: {
    'json-empty': 'This file is empty. Copy one of the profiles in templates/offices first.',
    'json-ended': 'This file stops half-way: a bracket is not closed. Close it with } or ].',
    'json-comma-missing': 'A comma is missing before {{found}}. Write , behind the part before.',
    'json-comma-extra': 'This comma is one too many. Remove it.',
    'json-colon-missing': 'A colon is missing before {{found}}. Write : behind the name.',
    'json-name': 'Here must be a name between quotation marks, not {{found}}. Write it like "name".',
    'json-quotes': 'The quotation mark {{found}} is unknown. Write a straight one, ".',
    'json-string':
      'This text is not closed, or holds a line break or a backslash. Close it with " on the same line; write \\n for a line break.',
    'json-comment': 'No comments are allowed in this file. Remove it.',
    'json-value':
      '{{found}} cannot be read here. Write text between quotation marks, a number, true, false, { … }, or [ … ].',
    'json-more': 'The profile ends before {{found}}. Remove the rest, or look at the closing brackets above.',
    'json-deep': 'Brackets are nested too deep here. Look at the closing brackets above.',
  },
  advice: {
    'channel-twice':
      'The channel "{{kind}}" stands above already, so this one is never chosen. Join them: several places in "servicePoints", channels needed together in "also".',
    'paper-twice': '"{{paper}}" is in this "{{group}}" already. Remove it, or put the paper that is meant.',
    'attorney-unconditional':
      '"{{paper}}" is asked also of the head who comes in person. Add "when": { "is": "represented" }.',
    'attorney-nobody':
      '"{{paper}}" is asked for, although "attorney" says that nobody may stand in ("nobody"). Remove one of the two.',
    'condition-never': 'This condition never holds, so that the entry is never asked for. Look at "when".',
    'condition-channel': 'This list does not offer the channel "{{kind}}". It offers: {{offered}}.',
    'quote-goes-on': 'The quote ends in "{{end}}", so the list goes on. Add an entry { "kind": "open-ended" }.',
    'quote-cut': 'This quote is cut off. Copy its words to the end.',
    'reference-empty': 'The list "{{service}}" has no papers, so this reference is empty. Name the papers here.',
    'list-empty':
      'This list is empty, so that people come with nothing. Fill "requirements"; if nothing is asked for, say so in the "note" of the channel.',
    'not-a-folder': '"{{field}}" is for folders only. Remove it, or write "object": "folder".',
    'source-unused': 'No list refers to the source "{{source}}". Remove it, or refer to it in a "citation".',
  },
};
