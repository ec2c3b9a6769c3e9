import { expect, test } from 'vitest';
import { sitePages } from '../../src/app/site-pages.ts';
import { readOffices } from '../../src/catalog/node.ts';
import { serviceIds } from '../../src/domain/terms.ts';

const offices = [...readOffices().values()];
const pages = sitePages(offices, '2026-11-23');

test('the site has a page to start, one for the desk, one for each office, and one for each of its services', () => {
  expect(pages).toHaveLength(2 + offices.length * (1 + serviceIds.length));
  expect(pages.map(({ path }) => path)).toContain('siapkan/muaro-jambi/reset-password/');
});

test('every page knows its way to the root', () => {
  for (const { path, data } of pages) {
    expect(new URL(data.root, `https://lpse.example/a/b/${path}`).pathname).toBe('/a/b/');
  }
});

test('a page carries the lists that it needs, those referred to included, and no more', () => {
  const page = pages.find(({ path }) => path === 'siapkan/bombana/email-change/')?.data;
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
