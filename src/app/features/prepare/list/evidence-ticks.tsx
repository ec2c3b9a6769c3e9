import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Prepared } from '../../../../domain/dossier.ts';
import type { LeafPart } from '../../../../domain/part.ts';
import type { LeafItem } from '../../../../domain/requirement.ts';
import { useBerkas } from '../berkas.ts';
import { LetterMarks } from './letter-marks.tsx';

/** The forms in which a thing is asked for, each a large tick. */
export function EvidenceTicks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { item } = part;
  return (
    <>
      {'evidence' in item && item.evidence === 'unstated' && !ticks && <p className="hint">{t('list.unstated')}</p>}
      {item.kind === 'letter' && <LetterMarks marks={item.marks} kind={item.letter} />}
      {item.kind === 'object' && <ObjectNotes item={item} />}
      {ticks ? (
        formsOf(item).map((form) => <Tick key={form.key} part={part} form={form} />)
      ) : item.kind === 'object' ? null : (
        <p className="form">
          {formsOf(item)
            .map((form) => formWords(form, t))
            .join(' · ')}
        </p>
      )}
      {item.kind === 'facts' && ticks && (
        <p>
          <a href={`#data:${item.facts[0] ?? ''}`}>{t('list.fillFacts')}</a>
        </p>
      )}
    </>
  );
}

type Form =
  | { readonly key: 'original'; readonly shown: boolean }
  | { readonly key: 'copies'; readonly copies: number; readonly legalised: boolean }
  | { readonly key: 'scan' }
  | { readonly key: 'done' };

function formsOf(item: LeafItem): readonly Form[] {
  if (item.kind === 'facts') return [];
  if (item.kind === 'object') return [{ key: 'done' }];
  if (item.evidence === 'unstated') return [{ key: 'original', shown: true }];
  const { original, copies, scan, legalised } = item.evidence;
  return [
    ...(original ? [{ key: 'original', shown: original === 'shown' } as const] : []),
    ...(copies ? [{ key: 'copies', copies, legalised: legalised === true } as const] : []),
    ...(scan ? [{ key: 'scan' } as const] : []),
  ];
}

function formWords(form: Form, t: TFunction<'prepare'>): string {
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

function Tick({ part, form }: { part: LeafPart; form: Form }) {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  const prepared = dossier.prepared[part.key] ?? {};
  const on = form.key === 'copies' ? (prepared.copies ?? 0) >= form.copies : prepared[form.key] === true;
  const tick = (checked: boolean): Prepared =>
    form.key === 'copies' ? { ...prepared, copies: checked ? form.copies : 0 } : { ...prepared, [form.key]: checked };
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const next = tick(event.target.checked);
          change((one) => ({ ...one, prepared: { ...one.prepared, [part.key]: next } }));
        }}
      />
      <span>{formWords(form, t)}</span>
    </label>
  );
}

function ObjectNotes({ item }: { item: Extract<LeafItem, { kind: 'object' }> }) {
  const { t } = useTranslation('prepare');
  const { dossier } = useBerkas();
  const form = dossier.answers.legalForm;
  const colour = form ? (item.colours?.[form] ?? item.colours?.other) : undefined;
  return (
    <>
      {colour && <p className="hint">{t('list.colour', { colour })}</p>}
      {item.colours && !colour && <p className="hint">{t('list.colourByForm')}</p>}
      {item.cover && <p className="hint">{t('list.cover')}</p>}
    </>
  );
}
