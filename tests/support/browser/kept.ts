import type { Page } from 'playwright-core';

/** Everything that the browser keeps of the site: both storages, every database, every cache, every cookie, as text. */
export const keptText = (
  page: Page,
): Promise<Record<'local' | 'session' | 'databases' | 'caches' | 'cookies', string>> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        rows.push({ store, all: await answer(database.transaction(store).objectStore(store).getAll()) });
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return {
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      databases: JSON.stringify(rows),
      caches: cached.join('\n'),
      cookies: document.cookie,
    };
  });
