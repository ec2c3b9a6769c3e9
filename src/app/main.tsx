// What it allows of scripts and of HTML comes before any of either.
import './ui/browser.ts';
import './ui/base.css';
import './ui/shell.css';
import './ui/controls.css';
import './choose/choose.css';
import './prepare/list/list.css';
import './prepare/prepare.css';
import './ui/print.css';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadWords, speak, words } from '../i18n/set-up.ts';
import type { PageData } from './page-data.ts';
import { followSwitch } from './storage/device.ts';
import { readLanguage } from './storage/remembered.ts';
import { App } from './ui/shell.tsx';

/** The page that its data name, loaded by itself with its words: the first screen brings only its own code. */
async function pageOf(data: PageData): Promise<ReactNode> {
  switch (data.kind) {
    case 'start': {
      const { StartPage } = await import('./choose/start-page.tsx');
      return <StartPage data={data} />;
    }
    case 'offices': {
      const { OfficesPage } = await import('./choose/offices-page.tsx');
      return <OfficesPage data={data} />;
    }
    case 'office': {
      const { OfficePage } = await import('./choose/office-page.tsx');
      return <OfficePage data={data} />;
    }
    case 'prepare': {
      const [{ PreparePage }] = await Promise.all([import('./prepare/prepare-page.tsx'), loadWords('prepare')]);
      return <PreparePage data={data} />;
    }
    case 'desk': {
      const [{ DeskPage }] = await Promise.all([import('./desk/desk-page.tsx'), loadWords('desk')]);
      return <DeskPage data={data} />;
    }
    case 'other-list': {
      const [{ OtherListPage }] = await Promise.all([import('./choose/other-list-page.tsx'), loadWords('lists')]);
      return <OtherListPage data={data} />;
    }
    case 'workshop': {
      const [{ WorkshopPage }] = await Promise.all([import('./workshop/workshop-page.tsx'), loadWords('workshop')]);
      return <WorkshopPage data={data} />;
    }
    case 'for-offices': {
      const [{ ForOfficesPage }] = await Promise.all([import('./choose/for-offices-page.tsx'), loadWords('publish')]);
      return <ForOfficesPage data={data} />;
    }
    case 'review': {
      const [{ ReviewPage }] = await Promise.all([import('./prepare/review-page.tsx'), loadWords('review')]);
      return <ReviewPage data={data} />;
    }
    case 'guide':
    case 'guide-entry':
    case 'guide-flow': {
      const [{ GuidePage, fetchParts }] = await Promise.all([import('./guide/guide-page.tsx'), loadWords('guide')]);
      await fetchParts(data);
      return <GuidePage data={data} />;
    }
    case 'compare': {
      const [{ ComparePage }] = await Promise.all([
        import('./compare/compare-page.tsx'),
        loadWords('prepare', 'compare'),
      ]);
      return <ComparePage data={data} />;
    }
    default:
      return data satisfies never;
  }
}

/** The page reads as it came, without what its script would do. */
function sayNotLoaded(root: HTMLElement, text: string): void {
  const said = document.createElement('p');
  said.className = 'notice notice-error';
  said.role = 'alert';
  said.textContent = text;
  root.querySelector('main > .column')?.prepend(said);
}

/** The script is `async`: else the browser would show the step that the address names only once the script has come. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

const framed = window.self !== window.top;
if (framed) document.documentElement.classList.add('framed');
await wholePage();
const root = document.getElementById('root');
const source = document.getElementById('page-data')?.textContent;
if (root && source) {
  const data = JSON.parse(source) as PageData;
  // A code read by a phone's camera may lead to the site's root: its data belong to the desk.
  if (data.kind === 'start' && /^#SB[0-9A-Z]{14}/.test(location.hash))
    location.replace(`${data.root}meja/${location.hash}`);
  try {
    if (framed) await (await import('./storage/foreign-frame.ts')).begin(data.root);
    const page = await pageOf(data);
    // A press need not wait until both the code and the page are through.
    await new Promise((resolve) => setTimeout(resolve));
    const drawn = hydrateRoot(root, <App data={data}>{page}</App>);
    if (data.kind === 'other-list') (await import('./choose/other-list-page.tsx')).drawOtherList(data, drawn, pageOf);
  } catch (error) {
    sayNotLoaded(root, words.t('common.pageNotLoaded'));
    throw error;
  }
  followSwitch();
  nameCanonically(document);
  const language = readLanguage();
  if (language !== 'id') await speak(language);
}

/**
 * Names the page by the address of its folder, where the build did not know it: search engines then count
 * `…/panduan/` and `…/panduan/index.html` as one.
 */
function nameCanonically(page: Document): void {
  if (page.head.querySelector('link[rel="canonical"]')) return;
  const { origin, pathname } = page.location;
  const link = page.createElement('link');
  link.rel = 'canonical';
  link.href = origin + pathname.replace(/index\.html$/, '');
  page.head.append(link);
}
