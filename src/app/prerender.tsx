import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { loadOffice, officeIndex } from '../catalog/site.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { createWords } from '../i18n/set-up.ts';
import { App } from './app.tsx';
import { OfficePage } from './features/choose/office-page.tsx';
import { StartPage } from './features/choose/start-page.tsx';
import { PreparePage } from './features/prepare/prepare-page.tsx';
import type { PageData } from './page-data.ts';
import { sitePages } from './site-pages.ts';
import type { StaticPage } from './static-page.ts';

const words = createWords();
words.addResourceBundle('id', 'prepare', prepare);
const t = words.getFixedT('id', 'start');

/** Every page of the site, as it reads before any script runs. `builtOn`: `YYYY-MM-DD`. */
export async function renderPages(builtOn: string): Promise<StaticPage[]> {
  const offices = await Promise.all(officeIndex.map(({ id }) => loadOffice(id)));
  return sitePages(
    offices.filter((office) => office !== null),
    builtOn,
  ).map(({ path, data }) => ({
    path,
    data,
    ...head(data),
    html: renderToString(
      <App data={data} words={words}>
        {view(data)}
      </App>,
    ),
  }));
}

function view(data: PageData): ReactNode {
  switch (data.kind) {
    case 'start':
      return <StartPage data={data} />;
    case 'office':
      return <OfficePage data={data} />;
    case 'prepare':
      return <PreparePage data={data} />;
    default:
      return data satisfies never;
  }
}

function head(data: PageData): { title: string; description: string } {
  switch (data.kind) {
    case 'start':
      return { title: `${t('common.name')}: ${t('choose.title')}`, description: t('choose.lead') };
    case 'office':
      return {
        title: `${data.office.name} – ${t('common.name')}`,
        description: t('choose.officeDescription', { office: data.office.name }),
      };
    case 'prepare':
      return {
        title: `${t(`service.${data.service}`)}, ${data.office.name} – ${t('common.name')}`,
        description: t('choose.serviceDescription', {
          service: t(`service.${data.service}`),
          office: data.office.name,
        }),
      };
    default:
      return data satisfies never;
  }
}
