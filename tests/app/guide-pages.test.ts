import { expect, test } from 'vitest';
import type { GuideData, GuideEntryData, GuideFlowData, GuideRoomData } from '../../src/app/guide/guide-data.ts';
import { guideHead, guidePages } from '../../src/app/guide/guide-pages.ts';
import { readGuides, readOffices } from '../../src/catalog/node.ts';
import { listOf } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { guide } from '../../src/i18n/id/guide.ts';
import { start } from '../../src/i18n/id/start.ts';
import { fixedWords } from '../../src/i18n/words.ts';
import { entry, list, document as paper, rawProfile } from '../support/kernel/profiles.ts';

const guides = readGuides();
const offices = [...readOffices().values()];
const pages = guidePages(guides, offices, '2026-11-23');
const words = fixedWords('id', ['guide', 'start'], { guide, start });
const headOf = (data: GuideData) => guideHead(data, words);

const rooms = pages.flatMap(({ data }): GuideRoomData[] => (data.kind === 'guide' ? [data] : []));
const entries = pages.flatMap(({ data }): GuideEntryData[] => (data.kind === 'guide-entry' ? [data] : []));
const flows = pages.flatMap(({ data }): GuideFlowData[] => (data.kind === 'guide-flow' ? [data] : []));

test('the guide has two rooms, a page for each of the 28 answers, and one for each flow', () => {
  expect(rooms.map(({ room }) => room)).toEqual(['penyedia', 'desk']);
  expect(entries).toHaveLength(28);
  expect(flows).toHaveLength(guides.flows.length);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('every page of the guide knows its way to the root', () => {
  for (const { path, data } of pages)
    expect(new URL(data.root, `https://lpse.example/a/b/${path}`).pathname).toBe('/a/b/');
});

test('each answer stands in one room: 20 speak to the penyedia, 8 to the desk', () => {
  const inRoom = (room: string) => rooms[0]?.entries.filter((entry) => entry.room === room).length;
  expect([inRoom('penyedia'), inRoom('desk')]).toEqual([20, 8]);
  for (const { room, entry } of entries) if (room === 'desk') expect(entry.vendor, entry.id).toBeDefined();
});

test('every answer says whose it is, where it is written, with a quote', () => {
  for (const { entry, speaker, source, quotes } of entries) {
    expect(speaker, entry.id).toMatch(/LPSE/);
    expect(source.title, entry.id).not.toBe('');
    expect(quotes.length, entry.id).toBeGreaterThan(0);
  }
});

test('a link to a service leads to a list that the office published, by the office’s name', () => {
  const links = [
    ...entries.flatMap(({ links }) => links),
    ...flows.flatMap(({ links }) => Object.values(links).flat()),
  ];
  const services = links.filter((link) => link.to === 'service');
  expect(services.length).toBeGreaterThan(20);
  for (const { office, service, officeName } of services) {
    const found = offices.find(({ id }) => id === office);
    expect(found && listOf(found, service).published, `${office} ${service}`).toBe(true);
    expect(officeName).toBe(found?.name);
  }
});

test('a link to a service of an office’s own bears its title', () => {
  const service = 'layanan-buka-blokir-akun' as const;
  const title = { id: 'Buka Blokir Akun' };
  const own = { title, purpose: { id: 'Akun yang diblokir.' }, ...list([entry('ktp', paper('ktp'))]) };
  const office = parseOffice(rawProfile({}, { ownServices: { [service]: own } }));
  const [first, ...rest] = guides.entries;
  if (!first) throw new TypeError('the guide has answers');
  const linked = { ...first, links: [{ to: 'service' as const, office: office.id, service }] };
  const built = guidePages({ ...guides, entries: [linked, ...rest] }, [...offices, office], '2026-11-23');
  const page = built.find(({ path }) => path === `panduan/${first.id}/`)?.data;
  expect(page?.kind === 'guide-entry' && page.links).toEqual([
    { to: 'service', office: 'contoh', officeName: 'LPSE Contoh', service, title },
  ]);
});

test('the answers that ask for a report to LKPP bring its fields', () => {
  const asking = entries.filter(({ report }) => report).map(({ entry }) => entry.id);
  expect(asking.sort()).toEqual([...(guides.reports[0]?.entries ?? [])].sort());
  expect(asking.length).toBeGreaterThan(0);
});

test('each page has a title and a description of its own, and a search engine finds the message in them', () => {
  const heads = pages.map(({ data }) => headOf(data));
  expect(new Set(heads.map(({ title }) => title)).size).toBe(pages.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(pages.length);
  for (const { title, description } of heads) {
    expect(title).toMatch(/SiapBerkas$/);
    expect(description.length, description).toBeLessThanOrEqual(160);
    expect(description.length, description).toBeGreaterThan(40);
  }
  const messages = entries.flatMap((data) => data.entry.messages.map((message) => ({ data, message })));
  expect(messages.length).toBeGreaterThan(8);
  for (const { data, message } of messages) {
    const { title, description } = headOf(data);
    expect(`${title} ${description}`).toContain(message);
  }
});

test('a flow brings the answers that it cites, and the size of its picture', () => {
  for (const { flow, entries: cited, picture } of flows) {
    const ids = new Set(Object.values(flow.nodes).flatMap((node) => node.entries));
    expect(Object.keys(cited).sort(), flow.id).toEqual([...ids].sort());
    expect(picture.width, flow.id).toBeGreaterThan(300);
    expect(picture.height, flow.id).toBeGreaterThan(100);
  }
});
