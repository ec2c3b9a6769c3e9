// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { DataStep } from '../../src/app/prepare/data/data-step.tsx';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { loadWords, speak } from '../../src/i18n/set-up.ts';
import { citation, entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPrepare, standInForBrowser } from '../support/render.tsx';

const office = officeWith([
  entry('permohonan', letter('application')),
  entry('ktp', paper('ktp', { role: 'every-director' })),
]);

beforeAll(async () => {
  await loadWords('prepare');
  standInForBrowser();
});
afterEach(async () => {
  cleanup();
  await speak('id');
});

const show = (first: Partial<Dossier> = {}) => renderPrepare(<DataStep />, office, first);

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('a number is called wrong when its field is left, not while it is typed, and no more once it is mended', async () => {
  const user = userEvent.setup();
  const { kept } = show();
  const nik = field(/^NIK pimpinan/);
  await user.type(nik, '1505');
  expect(nik.getAttribute('aria-invalid')).toBeNull();
  expect(kept().signatory.nik).toBe('1505');
  await user.tab();
  expect(nik.getAttribute('aria-invalid')).toBe('true');
  const said = document.getElementById(nik.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
  expect(said?.textContent).toMatch(/^Tidak cocok:.*NIK/);
  await user.type(nik, '010101800001');
  expect(kept().signatory.nik).toBe('1505010101800001');
  expect(nik.getAttribute('aria-invalid')).toBeNull();
  expect(said?.textContent).toBe('');
});

test('what was wrong before the step was opened is said at once, in the language of the page', async () => {
  show({ signatory: { nik: '12' } });
  const nik = field(/^NIK pimpinan/);
  await waitFor(() => expect(nik.getAttribute('aria-invalid')).toBe('true'));
  await act(() => speak('en'));
  await waitFor(() =>
    expect(document.getElementById(nik.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toMatch(
      /digits/,
    ),
  );
});

test('two fields that contradict each other are both said anew when one of them is mended', async () => {
  const user = userEvent.setup();
  show({ company: { npwp: '01.312.166.0-091.001' }, papers: { npwp: { npwp: '01.312.166.0-091.000' } } });
  const [printed] = await screen.findAllByRole<HTMLInputElement>('textbox', { name: /^NPWP yang tercetak/ });
  await waitFor(() => expect(printed?.getAttribute('aria-invalid')).toBe('true'));
  const npwp = field(/^NPWP perusahaan/);
  await user.clear(npwp);
  await user.type(npwp, '01.312.166.0-091.000');
  await waitFor(() => expect(printed?.getAttribute('aria-invalid')).toBeNull());
});

test('directors are added, named and removed, whichever they are', async () => {
  const user = userEvent.setup();
  const { kept } = show();
  const directors = within(screen.getByRole('group', { name: 'Semua direktur' }));
  const add = directors.getByRole('button', { name: 'Tambah direktur' });
  await user.click(add);
  await user.keyboard('Sari Dewi');
  await user.click(add);
  await user.keyboard('Budi Santoso');
  await user.click(add);
  await user.keyboard('Rina');
  expect(kept().directors.map(({ name }) => name)).toEqual(['Sari Dewi', 'Budi Santoso', 'Rina']);
  await user.click(directors.getByRole('button', { name: 'Hapus Direktur 2' }));
  expect(kept().directors.map(({ name }) => name)).toEqual(['Sari Dewi', 'Rina']);
  const names = directors.getAllByRole<HTMLInputElement>('textbox', { name: /^Nama/ });
  expect(names.map(({ value }) => value)).toEqual(['Sari Dewi', 'Rina']);
});

test.each([
  ['every-commissioner', 'Semua komisaris', 'Tulis semua komisaris seperti pada akta terakhir.', 'commissioners'],
  ['every-owner', 'Pemilik', 'dokumennya diminta untuk setiap orang', 'owners'],
] as const)('people of whom a list asks for a paper each are named: %s', async (role, title, hint, table) => {
  const user = userEvent.setup();
  const list = officeWith([entry('ktp', paper('ktp', { role }))], { channels: [{ kind: 'upload', citation }] });
  const { kept, container } = renderPrepare(<DataStep />, list);
  const people = within(screen.getByRole('group', { name: title }));
  expect(people.getByText(/./, { selector: 'p.hint' }).textContent).toContain(hint);
  expect(container.textContent).not.toContain('formulir pendaftaran');
  await user.click(people.getByRole('button', { name: /^Tambah/ }));
  await user.keyboard('Siti Rahmawati');
  expect(kept()[table]).toEqual([{ name: 'Siti Rahmawati' }]);
});

test('what another tab or an opened file changes stands in the fields, and what is typed next goes on from there', async () => {
  const user = userEvent.setup();
  const { kept, elsewhere } = show({ company: { name: 'CV Lama' } });
  await elsewhere((one) => ({ ...one, company: { name: 'CV Baru', phone: '0741123456' } }));
  const name = field(/^Nama perusahaan$/);
  expect(name.value).toBe('CV Baru');
  await user.type(name, ' Jaya');
  expect(kept().company).toEqual({ name: 'CV Baru Jaya', phone: '0741123456' });
});

test('what is begun anew leaves nothing in the fields, and what is typed then is kept', async () => {
  const user = userEvent.setup();
  const { kept, elsewhere } = show({ company: { name: 'CV Lama' }, directors: [{ name: 'Sari' }] });
  await user.type(field(/^NIK pimpinan/), '1505');
  await elsewhere(() => emptyDossier(office.id, 'reset-password'));
  const name = field(/^Nama perusahaan$/);
  expect([name.value, field(/^NIK pimpinan/).value]).toEqual(['', '']);
  expect(kept().company).toEqual({});
  await user.type(name, 'CV Baru');
  expect(kept().company).toEqual({ name: 'CV Baru' });
  expect(kept().directors).toEqual([]);
});

test('a text that is too long is said, and what was kept before stays', async () => {
  const user = userEvent.setup();
  const { kept } = show({ company: { name: 'CV Contoh' } });
  const name = field(/^Nama perusahaan$/);
  await user.click(name);
  await user.paste('a'.repeat(300));
  await user.tab();
  expect(kept().company.name).toBe('CV Contoh');
  await waitFor(() => expect(screen.getByText(/terlalu panjang/)).toBeTruthy());
});

test('a proposed letter number is taken as if it had been typed', async () => {
  const user = userEvent.setup();
  const { kept } = show({ company: { name: 'CV Cahaya Baru' } });
  await user.click(screen.getByRole('button', { name: 'Pakai usulan 001/CB-DIR/XI/2026' }));
  expect(kept().letter.number).toBe('001/CB-DIR/XI/2026');
  expect(field(/^Nomor surat permohonan/).value).toBe('001/CB-DIR/XI/2026');
});

test('axe finds nothing in the form, with a wrong field and a director in it', async () => {
  const { container } = show({ signatory: { nik: '12' }, directors: [{ name: 'Sari' }] });
  await waitFor(() => expect(container.querySelector('[aria-invalid]')).toBeTruthy());
  expect(await axeFindings(container)).toEqual([]);
});
