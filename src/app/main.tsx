import './ui/base.css';
import './ui/shell.css';
import './ui/controls.css';
import './features/choose/choose.css';
import './features/prepare/prepare.css';
import './ui/print.css';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createWords } from '../i18n/set-up.ts';
import { App, changeLanguage } from './app.tsx';
import type { PageData } from './page-data.ts';
import { readLanguage } from './storage/preferences.ts';

/** The page that its data name, loaded by itself: the first screen brings only its own code. */
async function pageOf(data: PageData): Promise<ReactNode> {
  switch (data.kind) {
    case 'start': {
      const { StartPage } = await import('./features/choose/start-page.tsx');
      return <StartPage data={data} />;
    }
    case 'office': {
      const { OfficePage } = await import('./features/choose/office-page.tsx');
      return <OfficePage data={data} />;
    }
    case 'prepare': {
      const [{ PreparePage }, { prepare }] = await Promise.all([
        import('./features/prepare/prepare-page.tsx'),
        import('../i18n/id/prepare.ts'),
      ]);
      words.addResourceBundle('id', 'prepare', prepare);
      return <PreparePage data={data} />;
    }
    default:
      return data satisfies never;
  }
}

const words = createWords();
const root = document.getElementById('root');
const source = document.getElementById('page-data')?.textContent;
if (root && source) {
  const data = JSON.parse(source) as PageData;
  const page = await pageOf(data);
  hydrateRoot(
    root,
    <App data={data} words={words}>
      {page}
    </App>,
  );
  const language = readLanguage();
  if (language !== 'id') await changeLanguage(words, data, language);
}
