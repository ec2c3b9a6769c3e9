import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../domain/office.ts';
import type { Citation } from '../../domain/requirement.ts';

/** Where a requirement is written: source, year and entry, and the words as printed there. */
export function SourceNote({
  source,
  citation,
  via,
}: {
  source: Source;
  citation: Citation;
  via?: Citation | undefined;
}) {
  const { t } = useTranslation('prepare');
  return (
    <details className="source">
      <summary>
        {t('list.source', {
          title: source.title,
          year: source.year ?? t('list.undated'),
          entry: entryWords(citation.entry, t),
        })}
      </summary>
      <blockquote lang="id">“{citation.quote}”</blockquote>
      {via && (
        <>
          <p className="small">{t('list.via', { entry: entryWords(via.entry, t) })}</p>
          <blockquote lang="id">“{via.quote}”</blockquote>
        </>
      )}
      {source.address && (
        <p className="small">
          <a href={source.address} rel="noreferrer noopener">
            {source.address}
          </a>
        </p>
      )}
    </details>
  );
}

/** An entry of a source as it is spoken of: a number, one of several things in it, or a part with a name. */
function entryWords(entry: string, t: TFunction<'prepare'>): string {
  const [head = entry, number] = entry.split(', butir ');
  if (!/^\d/.test(entry)) return t('list.section', { entry });
  return number ? t('list.entryPart', { entry: head, number }) : t('list.entry', { entry: head });
}
