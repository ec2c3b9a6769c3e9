import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../domain/condition.ts';
import { channelOf } from '../../../domain/evaluate.ts';
import type { Part } from '../../../domain/part.ts';
import type { PublishedList } from '../../../domain/service-list.ts';
import { partName } from '../../../i18n/part-names.ts';
import { conditionWords } from '../../../i18n/remarks.ts';
import type { SituationRow } from '../../../workshop/situation-tree.ts';
import {
  type ListedPaper,
  mostSituations,
  rowOf,
  type SituationTable,
  situationsOf,
} from '../../../workshop/situations.ts';
import { usePreparing } from '../../prepare/preparing.ts';
import { screenWords } from '../../ui/part-words.ts';

/** Every situation that the list tells apart, with what is asked for in it and why. */
export function SituationsView({ list }: { list: PublishedList }) {
  const { t } = useTranslation(['wording', 'prepare', 'start']);
  const { office, service, dossier } = usePreparing();
  const table = useMemo(() => situationsOf(list, office, service), [list, office, service]);
  const { answers } = dossier;
  const here = rowOf(table, { answers, channel: channelOf(list, answers).kind });
  const { rows, always, never, sometimes } = table;
  return (
    <section className="trial-situations" aria-labelledby="situations-title">
      <h2 id="situations-title">{t('table.title')}</h2>
      <p>{t(sometimes.length > 0 ? 'table.lead' : 'table.one')}</p>
      {!rows && <p className="notice">{t('table.many', { most: mostSituations })}</p>}
      {sometimes.length > 0 &&
        (rows ? <Rows rows={rows} papers={sometimes} here={here} /> : <Conditions papers={sometimes} />)}
      <Papers title={t('table.always')} papers={always} />
      <Papers title={t('table.never')} papers={never} reasons />
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly SituationRow[];
  readonly papers: SituationTable['sometimes'];
  /** That of the switches above. */
  readonly here: SituationRow | undefined;
}

function Rows({ rows, papers, here }: RowsProps) {
  const { t } = useTranslation(['wording', 'prepare', 'start']);
  const nameOf = usePartName();
  const when = useWhen();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="trial-table" aria-label={t('table.caption')} tabIndex={0}>
      <table>
        <caption className="hidden-words">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.situation')}</th>
            {papers.map((paper) => (
              <th scope="col" key={paper.key}>
                {nameOf(paper.part)}
                {paper.within && <span className="hint">{t('table.within', { entry: nameOf(paper.within) })}</span>}
                <span className="hint">{t('table.whenThis', { condition: when(paper.condition) })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={[...row.keys].join()} aria-current={row === here || undefined}>
              <th scope="row">
                <Ways ways={row.ways} />
                {row === here && <span className="hint">({t('table.here')})</span>}
              </th>
              {papers.map(({ key }) => (
                <td key={key}>
                  <span aria-hidden="true">{row.keys.has(key) ? '✓' : '–'}</span>
                  <span className="hidden-words">{t(row.keys.has(key) ? 'table.yes' : 'table.no')}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where the situations are too many for a table: of each paper, when it is asked for. */
function Conditions({ papers }: Pick<RowsProps, 'papers'>) {
  const { t } = useTranslation(['wording', 'prepare', 'start']);
  const nameOf = usePartName();
  const when = useWhen();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="trial-table" aria-label={t('table.caption')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.thing')}</th>
            <th scope="col">{t('table.when')}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.key}>
              <th scope="row">
                {nameOf(paper.part)}
                {paper.within && <span className="hint">{t('table.within', { entry: nameOf(paper.within) })}</span>}
              </th>
              <td>{when(paper.condition)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The ways into a situation, each as what holds in it. */
function Ways({ ways }: Pick<SituationRow, 'ways'>) {
  const { t } = useTranslation(['wording', 'prepare', 'start']);
  const when = useWhen();
  return ways.map((way, index) => {
    const words = way.map((one) => when(one)).join(', ');
    return (
      <span className="trial-way" key={words}>
        {index > 0 && <i>{t('table.or')} </i>}
        {words}
      </span>
    );
  });
}

function Papers({
  title,
  papers,
  reasons = false,
}: {
  title: string;
  papers: readonly ListedPaper[];
  reasons?: boolean;
}) {
  const { t } = useTranslation('wording');
  const nameOf = usePartName();
  const when = useWhen();
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.key}>
            {nameOf(paper.part)}
            {paper.within && <span className="hint"> ({t('table.within', { entry: nameOf(paper.within) })})</span>}
            {reasons && paper.condition && (
              <span className="hint"> ({t('table.whenThis', { condition: when(paper.condition) })})</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function useWhen(): (condition: Condition | undefined) => string {
  const { t } = useTranslation(['prepare', 'start']);
  return (condition) => (condition ? conditionWords(condition, t) : '');
}

function usePartName(): (part: Part) => string {
  const { t } = useTranslation(['prepare', 'start']);
  return (part) => partName(part, screenWords(t));
}
