import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { words } from '../i18n/set-up.ts';
import { App } from './app.tsx';
import { otherListAt } from './choose/other-list.ts';
import { OtherListPage } from './choose/other-list-page.tsx';
import type { OtherListData, PageData } from './page-data.ts';

/** The list that the address names is known only in the browser: its page takes the place of the one that was built. */
export async function drawOtherList(
  data: OtherListData,
  drawn: Root,
  pageOf: (data: PageData) => Promise<ReactNode>,
): Promise<void> {
  window.addEventListener('hashchange', () => location.hash.startsWith('#l=') && location.reload());
  const found = await otherListAt(data, location);
  if (found.is !== 'page')
    return drawn.render(
      <App data={data}>
        <OtherListPage data={data} found={found} />
      </App>,
    );
  const page = await pageOf(found.data);
  document.title = `${found.data.office.name} – ${words.t('common.name')}`;
  // Another tree: nothing of the page before it is to live on in it.
  drawn.render(
    <App key="list" data={found.data} origin={found.origin}>
      {page}
    </App>,
  );
}
