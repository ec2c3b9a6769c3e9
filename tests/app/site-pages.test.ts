import { describe, expect, test } from 'vitest';
import { sitePages } from '../../src/app/site-pages.ts';
import { readOffices } from '../../src/catalog/node.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { generatedProfiles } from '../support/kernel/many-offices.ts';
import { entry, list, document as paper, rawProfile } from '../support/kernel/profiles.ts';

const offices = [...readOffices().values()];
const pages = sitePages(offices, '2026-11-23');

test('the site has a page to start, one with all offices, one for lists put in later, one for the desk, one for the workshop, one to look a dossier through, one for what an LPSE puts into its site, one for each office, and one for each of its services', () => {
  expect(pages).toHaveLength(7 + offices.length * (1 + serviceIds.length));
  expect(pages.map(({ path }) => path)).toContain('siapkan/muaro-jambi/reset-password/');
});

test('the start page lists all offices while they are few, some of them where they are many', () => {
  const startOf = (all: readonly OfficeProfile[]) => {
    const data = sitePages(all, '2026-11-23')[0]?.data;
    if (data?.kind !== 'start') throw new TypeError('the first page must be the start page');
    return data;
  };
  const few = startOf(offices);
  expect(few.total).toBe(17);
  expect(few.offices).toHaveLength(few.total);
  const many = startOf([...offices, ...generatedProfiles(100)]);
  expect(many.total).toBe(few.total + 100);
  expect(many.offices).toHaveLength(8);
});

test('the desk’s page carries no office but the national list, however many there are', () => {
  const deskOf = (all: readonly OfficeProfile[]) =>
    sitePages(all, '2026-11-23').find(({ data }) => data.kind === 'desk')?.data;
  expect(deskOf(offices)).toMatchObject({ base: { id: 'nasional' } });
  expect(deskOf([...offices, ...generatedProfiles(100)])).toEqual(deskOf(offices));
  expect(JSON.stringify(deskOf(offices))).not.toContain('muaro-jambi');
});

test('every page knows its way to the root', () => {
  for (const { path, data } of pages) {
    expect(new URL(data.root, `https://lpse.example/a/b/${path}`).pathname).toBe('/a/b/');
  }
});

test('a page carries the lists that it needs, those referred to included, and no more', () => {
  const page = pages.find(({ path }) => path === 'siapkan/bombana/perubahan-email/')?.data;
  if (page?.kind !== 'prepare') throw new TypeError('there must be such a page');
  const published = serviceIds.filter((id) => page.office.services[id].published);
  expect(published).toEqual(['email-change', 'registration']);
});

test('where an office published nothing, the base list is offered with its years', () => {
  const office = pages.find(({ path }) => path === 'siapkan/muaro-jambi/')?.data;
  if (office?.kind !== 'office') throw new TypeError('there must be such a page');
  const registration = office.services.find(({ id }) => id === 'registration');
  expect(registration?.published).toBe(false);
  expect(registration?.base?.office).toBe('nasional');
});

describe('a service of an office’s own', () => {
  const id = 'layanan-sertifikat-elektronik';
  const own = {
    title: { id: 'Penerbitan Sertifikat Elektronik' },
    purpose: { id: 'Untuk menandatangani dokumen.' },
    ...list([entry('dokumen', { kind: 'as-at', service: 'registration' })]),
  };
  const office = parseOffice(
    rawProfile(
      { registration: list([entry('npwp', paper('npwp'))]), 'reset-password': list([entry('ktp', paper('ktp'))]) },
      { ownServices: { [id]: own } },
    ),
  );
  const built = sitePages([...offices, office], '2026-11-23');

  test('has an address of its own, with its name, its list and the list that it refers to, and no more', () => {
    const page = built.find(({ path }) => path === `siapkan/contoh/${id}/`)?.data;
    if (page?.kind !== 'prepare') throw new TypeError('there must be such a page');
    expect(page.entry).toMatchObject({ own: { title: own.title, purpose: own.purpose }, published: true });
    expect(Object.keys(page.office.ownServices)).toEqual([id]);
    expect(serviceIds.filter((one) => page.office.services[one].published)).toEqual(['registration']);
  });

  test('stands on the page of its office alone; other offices have one page for each service as before', () => {
    const page = built.find(({ path }) => path === 'siapkan/contoh/')?.data;
    if (page?.kind !== 'office') throw new TypeError('there must be such a page');
    expect(page.services.map((one) => one.id)).toEqual([...serviceIds, id]);
    expect(built.filter(({ path }) => path.endsWith(`/${id}/`))).toHaveLength(1);
    expect(built).toHaveLength(pages.length + 2 + serviceIds.length);
  });

  test('changes nothing of how its office is found', () => {
    const { ownServices: _, ...without } = office;
    const found = (one: OfficeProfile) =>
      sitePages([one], '2026-11-23').find(({ data }) => data.kind === 'offices')?.data;
    expect(found(office)).toEqual(found({ ...without, ownServices: {} }));
  });
});
