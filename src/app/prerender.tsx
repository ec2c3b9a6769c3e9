import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { guides } from '../catalog/guides.ts';
import { byName } from '../catalog/office-order.ts';
import { loadOffice, officeIds } from '../catalog/site.ts';
import { listOf, only } from '../domain/office.ts';
import { checkGuides } from '../guide/guides.ts';
import { loadWords, words } from '../i18n/set-up.ts';
import { App } from './app.tsx';
import { ForOfficesPage } from './choose/for-offices-page.tsx';
import { OfficePage } from './choose/office-page.tsx';
import { OfficesPage } from './choose/offices-page.tsx';
import { OtherListPage } from './choose/other-list-page.tsx';
import { StartPage } from './choose/start-page.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { GuidePage } from './guide/guide-page.tsx';
import { guideHead, guidePages } from './guide/guide-pages.ts';
import type { PageData, StaticPage } from './page-data.ts';
import { PreparePage } from './prepare/prepare-page.tsx';
import { ReviewPage } from './prepare/review-page.tsx';
import { comparePages, sitePages } from './site-pages.ts';
import { serviceLabel } from './ui/said.tsx';
import { WorkshopPage } from './workshop/workshop-page.tsx';

const t = words.getFixedT('id', ['start', 'desk', 'compare', 'lists', 'workshop', 'review', 'publish']);

/** Every page of the site, as it reads before any script runs. `builtOn`: `YYYY-MM-DD`. */
export async function renderPages(builtOn: string): Promise<StaticPage[]> {
  await loadWords('prepare', 'desk', 'guide', 'compare', 'lists', 'workshop', 'review', 'publish');
  const loaded = await Promise.all(officeIds.map(loadOffice));
  const offices = loaded.filter((office) => office !== null).sort(byName);
  const problems = checkGuides(guides, (id, service) =>
    offices.some((office) => office.id === id && listOf(office, service).published),
  );
  const [first] = problems;
  if (first)
    throw new TypeError(`the guide does not hold together: ${problems.map(({ message }) => message).join(' ')}`);
  const pages = [
    ...sitePages(offices, builtOn, guides.flows),
    ...guidePages(guides, offices, builtOn),
    ...comparePages(offices, builtOn, only),
  ];
  return Promise.all(pages.map(async ({ path, data }) => ({ path, data, ...head(data), html: await htmlOf(data) })));
}

async function htmlOf(data: PageData): Promise<string> {
  const { prelude } = await prerender(<App data={data}>{view(data)}</App>);
  return new Response(prelude).text();
}

function view(data: PageData): ReactNode {
  switch (data.kind) {
    case 'start':
      return <StartPage data={data} />;
    case 'offices':
      return <OfficesPage data={data} />;
    case 'office':
      return <OfficePage data={data} />;
    case 'prepare':
      return <PreparePage data={data} />;
    case 'desk':
      return <DeskPage data={data} />;
    case 'other-list':
      return <OtherListPage data={data} />;
    case 'workshop':
      return <WorkshopPage data={data} />;
    case 'review':
      return <ReviewPage data={data} />;
    case 'for-offices':
      return <ForOfficesPage data={data} />;
    case 'guide':
    case 'guide-entry':
    case 'guide-flow':
      return <GuidePage data={data} />;
    case 'compare':
      return <ComparePage data={data} />;
    default:
      return data satisfies never;
  }
}

function head(data: PageData): { title: string; description: string } {
  switch (data.kind) {
    case 'start':
      return { title: `${t('common.name')}: ${t('choose.title')}`, description: t('choose.lead') };
    case 'offices':
      return { title: `${t('choose.all')} – ${t('common.name')}`, description: t('choose.lead') };
    case 'office':
      return {
        title: `${data.office.name} – ${t('common.name')}`,
        description: t('choose.officeDescription', { office: data.office.name }),
      };
    case 'prepare': {
      const service = serviceLabel(data.service, data.entry.own, words.getFixedT('id', 'start'), 'id');
      return {
        title: `${service}, ${data.office.name} – ${t('common.name')}`,
        description: t('choose.serviceDescription', { service, office: data.office.name }),
      };
    }
    case 'desk':
      return { title: `${t('desk:title')} – ${t('common.name')}`, description: t('desk:description') };
    case 'other-list':
      return { title: `${t('lists:title')} – ${t('common.name')}`, description: t('lists:description') };
    case 'workshop':
      return { title: `${t('workshop:title')} – ${t('common.name')}`, description: t('workshop:description') };
    case 'review':
      return { title: `${t('review:title')} – ${t('common.name')}`, description: t('review:description') };
    case 'for-offices':
      return { title: `${t('publish:embed.title')} – ${t('common.name')}`, description: t('publish:embed.lead') };
    case 'guide':
    case 'guide-entry':
    case 'guide-flow':
      return guideHead(data, words.getFixedT('id', ['guide', 'start']));
    case 'compare': {
      const service = t(`service.${data.service}`);
      return {
        title: `${t('compare:title', { service })} – ${t('common.name')}`,
        description: t('compare:description', { service }),
      };
    }
    default:
      return data satisfies never;
  }
}
