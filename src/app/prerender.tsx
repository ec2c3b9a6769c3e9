import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import type { StaticPage } from './static-page.ts';

/** Every page of the site, as the browser sees it before any script runs. */
export function renderPages(): StaticPage[] {
  return [{ path: '', title: 'SiapBerkas', description: 'Siap berkas', html: renderToString(<App />) }];
}
