import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { writeServiceWorker } from '../../../src/tools/service-worker.ts';
import { serveFolder } from '../../../src/tools/static-server.mjs';
import { openPhone, type Phone } from './phone.ts';

/** The built site on a server of its own, which a test may stop, damage or give a new version. */
export interface OfflineSite {
  readonly folder: string;
  readonly address: string;
  /** Everything that was asked for, below the site's root. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

export const prefix = '/lpse/alat/siapberkas/';
const running = new Set<OfflineSite>();

afterAll(async () => {
  for (const { stop, folder } of running) {
    await stop();
    await rm(folder, { recursive: true });
  }
  running.clear();
});

/** `change` is done to the site's folder before it is served. */
export async function serveOfflineSite(change?: (folder: string) => Promise<void>): Promise<OfflineSite> {
  const folder = await mkdtemp(join(tmpdir(), 'siapberkas-offline-'));
  await cp(inject('folder'), folder, { recursive: true });
  await change?.(folder);
  const asked: string[] = [];
  const server = await serveFolder({ folder, prefix, heard: (url) => asked.push(url.slice(prefix.length)) });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= server.close();
    return stopping;
  };
  const site = { folder, address: server.address, asked, stop };
  running.add(site);
  return site;
}

/** A phone whose browser works without a network, too, beside a server of its own. */
export interface OfflinePhone extends Phone {
  readonly server: OfflineSite;
  readonly cutNetwork: () => Promise<void>;
}

export async function phoneAndServer(options: { saveData?: boolean; whole?: boolean } = {}): Promise<OfflinePhone> {
  const server = await serveOfflineSite();
  const phone = await openPhone({ ...options, offline: true });
  const cutNetwork = async () => {
    await phone.context.setOffline(true);
    await server.stop();
  };
  return { ...phone, server, site: server.address, cutNetwork };
}

/** Puts something else in the place of a file. */
export const damage = ({ folder }: OfflineSite, path: string): Promise<void> =>
  writeFile(join(folder, path), '<!doctype html><title>Wi-Fi</title>');

/** Words of the start page as they read in the next version. */
export const oldHeading = 'Siapkan berkas untuk LPSE';
export const newHeading = 'Siapkan berkas Anda untuk LPSE';

/** Puts a new version in the place of a site: every file in `assets/` has another name, and a heading other words. */
export async function putNextVersion({ folder }: OfflineSite): Promise<void> {
  const next = `${folder}-next`;
  await cp(folder, next, { recursive: true });
  const assets = await readdir(join(next, 'assets'));
  const names = new Map(assets.map((name) => [name, renewed(name)]));
  for (const path of await readdir(next, { recursive: true })) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = await readFile(join(next, path), 'utf8');
    const changed = text.replaceAll(/[\w.-]+\.(?:js|css|wasm)/g, (name) => names.get(name) ?? name);
    await writeFile(join(next, path), changed.replaceAll(oldHeading, newHeading));
  }
  for (const [name, other] of names) await rename(join(next, 'assets', name), join(next, 'assets', other));
  await writeServiceWorker(next);
  await rm(folder, { recursive: true });
  await rename(next, folder);
}

const renewed = (name: string): string =>
  name.replace(/-.{8}(\.\w+)$/, `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}$1`);

/** Waits until the foot of the page says that everything works without a network. */
export const readyOffline = (page: Page): Promise<void> =>
  page.getByText('Siap dipakai tanpa jaringan.').waitFor({ timeout: 30_000 });

/** What is kept, below the site's root: pages by their folder. */
export const keptPaths = (page: Page, root: string): Promise<string[]> =>
  page.evaluate(async (from) => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url.slice(from.length).replace(/\?.*/, ''));
  }, root);
