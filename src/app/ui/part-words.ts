import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LeafPart } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import type { LeafItem } from '../../domain/requirement.ts';
import type { ChannelKind } from '../../domain/terms.ts';
import { type FindingWords, findingWordsIn } from '../../i18n/finding-sentences.ts';
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
  | { readonly key: 'original'; readonly how: 'shown' | 'handed-in' | 'returned'; readonly sheets?: number }
  | { readonly key: 'copies'; readonly copies: number; readonly legalised: boolean }
  | { readonly key: 'scan'; readonly formats?: readonly string[]; readonly most?: number }
  | { readonly key: 'done' };

/** The forms in which a thing is asked for; where the source does not say, the original. */
export function formsOf(item: LeafItem): readonly Form[] {
  if (item.kind === 'facts') return [];
  if (item.kind === 'object') return [{ key: 'done' }];
  // A letter is written for the office: nobody shows it and takes it home again.
  const shown = item.kind === 'letter' ? 'handed-in' : 'shown';
  if (item.evidence === 'unstated') return [{ key: 'original', how: shown }];
  const { original, sheets, copies, scan, legalised } = { sheets: undefined, scan: undefined, ...item.evidence };
  const { formats, maxMegabytes: most } = typeof scan === 'object' ? scan : {};
  return [
    ...(original
      ? [{ key: 'original', how: original === 'shown' ? shown : original, ...(sheets ? { sheets } : {}) } as const]
      : []),
    ...(copies ? [{ key: 'copies', copies, legalised: legalised === true } as const] : []),
    ...(scan ? [{ key: 'scan', ...(formats ? { formats } : {}), ...(most ? { most } : {}) } as const] : []),
  ];
}

/** Whether a paper goes to the office as a file: its list asks for a scan, or all goes by e-mail, ticket or the like. */
export const goesAsScan = ({ item }: LeafPart, { channel }: Report): boolean =>
  item.kind !== 'facts' &&
  item.kind !== 'object' &&
  (formsOf(item).some(({ key }) => key === 'scan') || byFile.has(channel?.kind));

const byFile: ReadonlySet<ChannelKind | undefined> = new Set(['email', 'ticket', 'upload', 'whatsapp']);

/** A form in words: "Salinan, 2 lembar". */
export function formWords(form: Form, t: TFunction<'prepare'>): string {
  switch (form.key) {
    case 'original':
      return [
        t('list.original.name'),
        ...(form.sheets ? [t('list.sheets', { sheets: form.sheets })] : []),
        t(`list.original.${form.how}`),
      ].join(', ');
    case 'copies':
      return t(form.legalised ? 'list.copiesLegalised' : 'list.copies', { copies: form.copies });
    case 'scan':
      return scanWords(form, t);
    case 'done':
      return t('list.done');
    default:
      return form satisfies never;
  }
}

/** "Hasil pindai (PDF atau JPG, paling besar 2 MB)". */
function scanWords({ formats, most }: Extract<Form, { key: 'scan' }>, t: TFunction<'prepare'>): string {
  const what = [
    ...(formats
      ? [
          listed(
            formats.map((one) => one.toUpperCase()),
            t('list.or'),
          ),
        ]
      : []),
    ...(most ? [t('list.scanMost', { size: most })] : []),
  ];
  return what.length > 0 ? t('list.scanAs', { what: what.join(', ') }) : t('list.scan');
}

/** What findings and remarks are said with in the page's language. */
export function useFindingWords(): FindingWords {
  const { i18n } = useTranslation();
  return findingWordsIn(i18n.language === 'en' ? 'en' : 'id');
}
