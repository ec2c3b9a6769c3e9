import { useTranslation } from 'react-i18next';
import { useSaid } from '../../ui/said.tsx';
import type { GuideFlowData } from './guide-data.ts';

/** The picture of a flow, drawn while the site is built; it scrolls by itself where it is wider than the page. */
export function FlowPicture({ data: { flow, picture } }: { data: GuideFlowData }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  return (
    <>
      <h2>{t('walk.picture')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="flow-picture" tabIndex={0} aria-label={t('walk.picture')}>
        <img
          src="alur.svg"
          {...picture}
          loading="lazy"
          decoding="async"
          alt={t('walk.pictureAlt', { title: said(flow.title) })}
        />
      </section>
      <p className="no-print">
        <a href="alur.svg">{t('walk.openPicture')}</a>
      </p>
    </>
  );
}
