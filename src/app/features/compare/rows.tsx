import { useTranslation } from 'react-i18next';
import type { Part } from '../../../domain/part.ts';
import { conditionWords } from '../../../i18n/condition-words.ts';
import { formsOf, formWords } from '../../ui/evidence-words.ts';
import { partName } from '../../ui/part-words.ts';
import { SourceNote } from '../../ui/source-note.tsx';
import type { CompareLine, CompareRow } from './align.ts';

/** One row for each thing; on a phone the two offices stand below each other. */
export function Rows({ rows, names }: { rows: readonly CompareRow[]; names: readonly [string, string] }) {
  const { t } = useTranslation(['prepare', 'start']);
  return (
    <ol className="compare-rows">
      {rows.map(({ key, lines }) => {
        const named = lines[0] ?? lines[1];
        const title = named ? partName(named.part, t) : '';
        return (
          <li key={key} aria-labelledby={`row-${key}`}>
            <h3 id={`row-${key}`}>{title}</h3>
            <dl className="sides">
              {names.map((name, index) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <Cell line={lines[index] ?? null} title={title} />
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

/** What one office asks for; its own name for it where that is not the row's. */
function Cell({ line, title }: { line: CompareLine | null; title: string }) {
  const { t } = useTranslation(['prepare', 'start', 'compare']);
  if (!line) return <dd className="soft">{t('compare:notAsked')}</dd>;
  const { part, requirement } = line;
  const { reason } = requirement;
  const condition = part.when ?? (reason.because === 'condition' ? reason.condition : undefined);
  return (
    <dd>
      {partName(part, t) !== title && <b>{partName(part, t)}</b>}
      <Forms part={part} />
      {condition && <p className="hint">{t('list.only', { condition: conditionWords(condition, t) })}</p>}
      <SourceNote source={requirement.source} citation={requirement.citation} via={requirement.via} />
    </dd>
  );
}

/** In which form: once where all alternatives are asked for alike, else each by its name. */
function Forms({ part }: { part: Part }) {
  const { t } = useTranslation(['prepare', 'start']);
  const formed = listedLeaves(part).map((leaf) => ({ name: partName(leaf, t), form: formOf(leaf) }));
  const different = new Set(formed.map(({ form }) => form)).size > 1;
  function formOf({ item }: ReturnType<typeof listedLeaves>[number]): string {
    if ('evidence' in item && item.evidence === 'unstated') return t('list.unstated');
    if (item.kind === 'object' || item.kind === 'facts') return '';
    const marks = item.kind === 'letter' ? marksOf(item.marks) : [];
    return [...formsOf(item).map((form) => formWords(form, t)), ...marks].join(' · ');
  }
  function marksOf(marks: {
    letterhead?: true | undefined;
    meterai?: unknown;
    companyStamp?: true | undefined;
  }): string[] {
    return [
      ...(marks.letterhead ? [t('list.marks.letterhead')] : []),
      ...(marks.meterai ? [t('list.marks.meterai')] : []),
      ...(marks.companyStamp ? [t('list.marks.companyStamp')] : []),
    ];
  }
  if (part.kind === 'open-ended') return <p className="hint">{t('list.openEndedHint')}</p>;
  if (!different) return <p className="form">{formed[0]?.form}</p>;
  return formed.map(({ name, form }) => (
    <p className="form" key={name}>
      {name}: {form}
    </p>
  ));
}

/** The single things that the list itself names. */
function listedLeaves(part: Part): readonly Extract<Part, { kind: 'leaf' }>[] {
  if (part.kind === 'leaf') return part.standInFor ? [] : [part];
  return part.kind === 'open-ended' ? [] : part.parts.flatMap(listedLeaves);
}
