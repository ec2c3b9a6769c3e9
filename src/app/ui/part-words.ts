import type { TFunction } from 'i18next';
import type { LeafItem } from '../../domain/requirement.ts';
import { inOneSentence, inSentence, listed, type PartWords, partWordsOf } from '../../i18n/part-names.ts';

type Translate = TFunction<['prepare', 'start']>;

/** How the screen names parts: all that a list names, whoever it applies to: "SIUP, SIUJK, atau izin lain". */
export const screenWords = (t: Translate): PartWords => ({
  ...partWordsOf(t('terms', { returnObjects: true })),
  facts: (paths) => {
    const labels = paths.map((path) => inSentence(t(`fields.${path}.label`)));
    return t('list.facts', { facts: listed(labels, t('list.and')) });
  },
  openEnded: t('list.openEnded'),
  all: (names) => listed(inOneSentence([...new Set(names)]), t('list.and')),
  either: (names) => listed(inOneSentence(names), t('list.or')),
  whole: true,
});

/** One form in which a thing is asked for. */
export type Form =
  | { readonly key: 'original'; readonly shown: boolean }
  | { readonly key: 'copies'; readonly copies: number; readonly legalised: boolean }
  | { readonly key: 'scan' }
  | { readonly key: 'done' };

/** The forms in which a thing is asked for; where the source does not say, the original. */
export function formsOf(item: LeafItem): readonly Form[] {
  if (item.kind === 'facts') return [];
  if (item.kind === 'object') return [{ key: 'done' }];
  // A letter is written for the office: nobody shows it and takes it home again.
  const letter = item.kind === 'letter';
  if (item.evidence === 'unstated') return [{ key: 'original', shown: !letter }];
  const { original, copies, scan, legalised } = item.evidence;
  return [
    ...(original ? [{ key: 'original', shown: original === 'shown' && !letter } as const] : []),
    ...(copies ? [{ key: 'copies', copies, legalised: legalised === true } as const] : []),
    ...(scan ? [{ key: 'scan' } as const] : []),
  ];
}

/** A form in words: "Salinan, 2 lembar". */
export function formWords(form: Form, t: TFunction<'prepare'>): string {
  switch (form.key) {
    case 'original':
      return t(form.shown ? 'list.original.shown' : 'list.original.handedIn');
    case 'copies':
      return t(form.legalised ? 'list.copiesLegalised' : 'list.copies', { copies: form.copies });
    case 'scan':
      return t('list.scan');
    case 'done':
      return t('list.done');
    default:
      return form satisfies never;
  }
}
