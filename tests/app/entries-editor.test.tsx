// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { EntriesEditor } from '../../src/app/workshop/entries/entries-editor.tsx';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { anyProfile } from '../support/kernel/any-profile.ts';
import { offices } from '../support/kernel/dossiers.ts';
import { rawProfile } from '../support/kernel/profiles.ts';
import { axeFindings, standInForBrowser } from '../support/render.tsx';
import { renderWritten } from '../support/written-profile.tsx';

beforeAll(() => loadWords('entry', 'workshop', 'prepare'));
beforeEach(standInForBrowser);
afterEach(cleanup);

const linesOf = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.entries > ol > li > .entry-head > [data-line]'),
];

/** Every list of a profile, by its path. */
const listsOf = (profile: { services: object; ownServices: object }): string[] =>
  (['services', 'ownServices'] as const).flatMap((part) =>
    Object.entries(profile[part]).flatMap(([id, list]) => (list?.published ? [`${part}.${id}`] : [])),
  );

/** The entry that is open. */
const opened = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.entry-open');
  if (!found) throw new Error('no entry is open');
  return found;
};

/** Opens every entry, all that is folded in it and all that stands within, and leaves it. */
function lookThrough(container: HTMLElement): void {
  for (const line of linesOf(container)) {
    fireEvent.click(line);
    const entry = opened();
    for (const inner of entry.querySelectorAll<HTMLElement>('[data-line]')) {
      fireEvent.click(inner);
      for (const innermost of inner.closest('li')?.querySelectorAll<HTMLElement>('.entry-open [data-line]') ?? [])
        fireEvent.click(innermost);
    }
    for (const fold of entry.querySelectorAll('details')) fold.open = true;
    fireEvent.blur(within(entry).getAllByRole('textbox')[0] ?? entry);
    expect(line.ariaExpanded).toBe('true');
  }
}

/** Looks through every list of a profile, and finds it as it was. */
function looksTheSame(profile: OfficeProfile): void {
  const before = JSON.parse(JSON.stringify(profile));
  for (const path of listsOf(profile)) {
    const { container, at, unmount } = renderWritten(<EntriesEditor path={path} />, profile);
    lookThrough(container);
    expect(at('')).toEqual(before);
    unmount();
  }
}

describe('nothing that a profile says is lost by looking at it', () => {
  test.each([...offices.keys()])('%s', (id) => {
    const profile = offices.get(id);
    if (!profile) throw new Error(id);
    expect(listsOf(profile).length).toBeGreaterThan(0);
    looksTheSame(profile);
  });

  test('whatever the format can say', () => {
    for (const profile of fc.sample(anyProfile, { numRuns: 3, seed: 7 })) looksTheSame(parseOffice(profile));
  });

  test('what was written of one entry does not turn up in another that took its place', async () => {
    const user = userEvent.setup();
    const full = {
      ...entry('satu', {
        kind: 'document',
        document: 'ktp',
        role: 'signatory',
        person: ['employee'],
        evidence: { copies: 2 },
      }),
      weight: 'recommended',
      note: { id: 'Catatan satu.', en: 'Note one.' },
    };
    const bare = entry('dua', { kind: 'document', document: 'nib', evidence: 'unstated' });
    const { container, at } = renderWritten(<EntriesEditor path={list} />, profileWith([full, bare]));
    await user.click(screen.getByRole('button', { name: /^Naik\s*NIB/ }));
    for (const line of linesOf(container)) {
      await user.click(line);
      for (const fold of opened().querySelectorAll('details')) fold.open = true;
    }
    expect(at(`${list}.requirements`)).toEqual(JSON.parse(JSON.stringify([bare, full])));
  });
});

const list = 'services.npwp-change';
const citation = { source: 'satu', entry: '1', quote: 'bunyinya' };
const entry = (id: string, item: object) => ({ id, item, citation });
const profileWith = (requirements: readonly object[]) =>
  rawProfile(
    { 'npwp-change': { published: true, channels: [{ kind: 'counter', citation }], tryFirst: [], requirements } },
    { sources: { satu: { title: 'FAQ', publisher: 'LPSE', year: 2024, seen: 'whole' } }, ownServices: {} },
  );

/** As a clerk does it: presses, picks, types. */
class Clerk {
  readonly user: UserEvent = userEvent.setup();
  private readonly where: HTMLElement;
  constructor(where: HTMLElement) {
    this.where = where;
  }
  within(where: HTMLElement): Clerk {
    return new Clerk(where);
  }
  async press(name: string | RegExp): Promise<void> {
    await this.user.click(within(this.where).getByRole('button', { name }));
  }
  /** Looks for it, and takes the first that is found. */
  async ask(what: string): Promise<void> {
    const search = within(this.where).getByLabelText('Cari dokumen, surat, data, atau benda');
    expect(search).toBe(document.activeElement);
    await this.user.type(search, `${what}{Enter}`);
  }
  async tick(name: string | RegExp): Promise<void> {
    await this.user.click(within(this.where).getByRole('checkbox', { name }));
  }
  async pick(label: string, option: string | RegExp): Promise<void> {
    const field = within(this.where).getByLabelText(label);
    await this.user.selectOptions(field, within(field).getByRole('option', { name: option }));
  }
  async write(label: string | RegExp, text: string): Promise<void> {
    const field = within(this.where).getByLabelText(label);
    await this.user.clear(field);
    await this.user.click(field);
    await this.user.paste(text);
  }
}

/** Where it stands in the source, and what it is called. */
async function cite(clerk: Clerk, { id, citation: said }: { id: string; citation: { entry: string; quote: string } }) {
  await clerk.write('Nomor butir atau halaman', said.entry);
  await clerk.write('Bunyinya', said.quote);
  await clerk.user.click(screen.getByText('Lainnya: bobot, catatan, nama pendek'));
  await clerk.write('Nama pendek', id);
}

describe("Bombana's lists are written anew from nothing, by presses and keys", () => {
  const bombana = offices.get('bombana');
  if (!bombana) throw new Error('no Bombana');
  const profile = JSON.parse(JSON.stringify(bombana));
  const without = (service: string) => ({
    ...profile,
    services: { ...profile.services, [service]: { ...profile.services[service], requirements: [] } },
  });
  const asked = (service: string) => profile.services[service].requirements;

  test('change of NPWP', async () => {
    const { at } = renderWritten(<EntriesEditor path="services.npwp-change" />, without('npwp-change'));
    const page = new Clerk(document.body);
    const [letter, fresh, old] = asked('npwp-change');
    await page.press('Tambah butir');
    await page.ask('surat permohonan');
    await cite(page.within(opened()), letter);
    await page.press('Tambah butir');
    await page.ask('NPWP baru');
    await page.tick('Asli');
    await page.tick('Salinan (fotokopi)');
    await cite(page.within(opened()), fresh);
    await page.press('Tambah butir');
    await page.ask('npwp lama');
    await page.tick('Salinan (fotokopi)');
    await cite(page.within(opened()), old);
    expect(at('services.npwp-change.requirements')).toEqual(asked('npwp-change'));
  });

  test('change of email, as at registration', async () => {
    const { at } = renderWritten(<EntriesEditor path="services.email-change" />, without('email-change'));
    const page = new Clerk(document.body);
    const [letter, papers] = asked('email-change');
    await page.press('Tambah butir');
    await page.ask('permohonan');
    await cite(page.within(opened()), letter);
    await page.press('Tambah butir');
    await page.ask('seperti pada layanan lain');
    await page.pick('Layanan yang daftarnya dirujuk', 'Pendaftaran penyedia baru');
    await cite(page.within(opened()), papers);
    expect(at('services.email-change.requirements')).toEqual(asked('email-change'));
  });

  test('registration: forms, papers, one of two, both of two', async () => {
    const { at } = renderWritten(<EntriesEditor path="services.registration" />, without('registration'));
    const page = new Clerk(document.body);
    const [registration, participation, ktp, npwp, licence, deeds] = asked('registration');
    for (const [form, words] of [
      [registration, 'formulir pendaftaran'],
      [participation, 'formulir keikutsertaan'],
    ] as const) {
      await page.press('Tambah butir');
      await page.ask(words);
      await page.write(/^Judulnya/, form.item.form.title);
      await page.write(/^Alamat halamannya/, form.item.form.address);
      await page.pick('Apakah surat buatan penyedia sendiri diterima', 'Sumber tidak menyebutnya');
      await cite(page.within(opened()), form);
    }
    for (const [paper, words] of [
      [ktp, 'asli dan copy KTP direktur'],
      [npwp, 'NPWP perusahaan'],
    ] as const) {
      await page.press('Tambah butir');
      await page.ask(words);
      await page.tick('Asli');
      await page.tick('Salinan (fotokopi)');
      await cite(page.within(opened()), paper);
    }
    await page.press('Tambah butir');
    await page.ask('salah satu');
    for (const [index, words] of ['SIUP', 'SIUJK'].entries()) {
      await page.press(new RegExp(`^Butir ${index + 1}, belum dipilih`));
      await page.ask(words);
      await page.tick('Asli');
      await page.tick('Salinan (fotokopi)');
    }
    await cite(page.within(opened()), licence);
    await page.press('Tambah butir');
    await page.ask('semua dari beberapa');
    for (const [index, words] of ['akta pendirian', 'akta perubahan'].entries()) {
      await page.press(new RegExp(`^Butir ${index + 1}, belum dipilih`));
      await page.ask(words);
    }
    await cite(page.within(opened()), deeds);
    expect(at('services.registration.requirements')).toEqual(asked('registration'));
  });
});

const three = () => [
  entry('ktp', { kind: 'document', document: 'ktp', evidence: { copies: 1 } }),
  entry('nib', { kind: 'document', document: 'nib', evidence: { original: 'shown' } }),
  entry('sbu', { kind: 'document', document: 'sbu', evidence: 'unstated' }),
];

describe('entries move, come and go', () => {
  const ids = (written: ReturnType<typeof renderWritten>) =>
    (written.at(`${list}.requirements`) as { id: string }[]).map(({ id }) => id);

  test('by Alt and arrows, with the focus, and it is said', async () => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith(three()));
    const user = userEvent.setup();
    linesOf(written.container)[2]?.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids(written)).toEqual(['ktp', 'sbu', 'nib']);
    expect(document.activeElement).toBe(linesOf(written.container)[1]);
    expect(screen.getByText('Butir 3 sekarang butir 2: SBU.')).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(ids(written)).toEqual(['sbu', 'ktp', 'nib']);
    expect(document.activeElement?.textContent).toContain('SBU');
  });

  test('by buttons: the open one stays open', async () => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith(three()));
    const user = userEvent.setup();
    await user.click(linesOf(written.container)[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: /^Turun\s*NIB/ }));
    await user.click(screen.getByRole('button', { name: /^Turun\s*KTP/ }));
    expect(ids(written)).toEqual(['sbu', 'ktp', 'nib']);
    expect(opened().closest('li')?.textContent).toContain('KTP');
    expect(document.activeElement?.textContent).toContain('Turun');
  });

  test('dragged by hand', () => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith(three()));
    const rows = [...written.container.querySelectorAll<HTMLElement>('.entry-row')];
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (kind: string, value: string) => data.set(kind.toLowerCase(), value),
      getData: (kind: string) => data.get(kind.toLowerCase()) ?? '',
      get types() {
        return [...data.keys()];
      },
    };
    fireEvent.dragStart(rows[0]?.querySelector('.entry-handle') as Element, { dataTransfer });
    fireEvent.dragOver(rows[2] as Element, { dataTransfer });
    fireEvent.drop(rows[2] as Element, { dataTransfer });
    expect(ids(written)).toEqual(['nib', 'sbu', 'ktp']);
  });

  test('removed: the focus goes to the neighbour', async () => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith(three()));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Hapus\s*NIB/ }));
    expect(ids(written)).toEqual(['ktp', 'sbu']);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Hapus\s*SBU/ })));
  });

  test('added after one, with its source; duplicated under a name of its own', async () => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith(three()));
    const page = new Clerk(document.body);
    await page.user.click(linesOf(written.container)[0] as HTMLElement);
    await page.press('Gandakan butir ini');
    expect(ids(written)).toEqual(['ktp', 'ktp-2', 'nib', 'sbu']);
    await page.press('Tambah butir sesudah ini');
    await page.ask('pasfoto');
    expect(ids(written)).toEqual(['ktp', 'ktp-2', 'photograph', 'nib', 'sbu']);
    expect(written.at(`${list}.requirements.2`)).toEqual({
      id: 'photograph',
      item: { kind: 'document', document: 'photograph', evidence: 'unstated' },
      citation: { source: 'satu', entry: '', quote: '' },
    });
  });
});

describe('one entry', () => {
  const open = async (item: object) => {
    const written = renderWritten(<EntriesEditor path={list} />, profileWith([entry('ktp-signatory', item)]));
    const page = new Clerk(document.body);
    await page.user.click(linesOf(written.container)[0] as HTMLElement);
    const item0 = `${list}.requirements.0.item`;
    return { ...written, page, item: () => written.at(item0) };
  };
  const ktp = {
    kind: 'document',
    document: 'ktp',
    role: 'signatory',
    evidence: { original: 'shown', copies: 1 },
    when: { is: 'represented' },
  };

  test('becomes another kind and keeps what both have; back again, it is what it was', async () => {
    const { page, item, at } = await open({ ...ktp, person: ['employee'] });
    await page.press(/^Ganti/);
    await page.ask('surat kuasa');
    expect(item()).toEqual({
      kind: 'letter',
      letter: 'power-of-attorney',
      evidence: ktp.evidence,
      marks: {},
      when: ktp.when,
    });
    expect(at(`${list}.requirements.0.id`)).toBe('power-of-attorney');
    expect(document.activeElement?.textContent).toContain('Ganti');
    await page.tick('Bermeterai');
    await page.press(/^Ganti/);
    await page.ask('KTP pimpinan');
    expect(item()).toEqual({ ...ktp, person: ['employee'] });
    expect(at(`${list}.requirements.0.id`)).toBe('ktp-signatory');
    await page.press(/^Ganti/);
    await page.ask('surat kuasa');
    expect(item()).toMatchObject({ marks: { meterai: { printed: 'unstated' } } });
  });

  test('what cannot go together cannot be ticked together, and an empty form is told at once', async () => {
    const { page, item } = await open({ ...ktp, evidence: { original: 'shown' } });
    expect(screen.getByRole('checkbox', { name: /^Salinannya dilegalisasi/ })).toHaveProperty('disabled', true);
    await page.tick('Salinan (fotokopi)');
    await page.tick('Salinannya dilegalisasi');
    expect(item()).toMatchObject({ evidence: { original: 'shown', copies: 1, legalised: true } });
    await page.tick('Salinan (fotokopi)');
    expect(item()).toMatchObject({ evidence: { original: 'shown' } });
    await page.tick('Asli');
    expect(screen.getByText(/^Centang paling sedikit satu bentuk/)).toBeTruthy();
    await page.tick('Sumber tidak menyebut bentuknya');
    expect(item()).toMatchObject({ evidence: 'unstated' });
    await page.tick('Pindaian (scan)');
    await page.tick('PDF');
    await page.write(/^Paling besar, dalam MB/, '2');
    expect(item()).toMatchObject({ evidence: { scan: { formats: ['pdf'], maxMegabytes: 2 } } });
  });

  test('applies in a case that is picked sentence by sentence, and is said in words', async () => {
    const { page, item } = await open(ktp);
    await page.pick('Kapan berlaku', /^Bila semua keadaan/);
    await page.press('Tambah keadaan');
    await page.pick('Keadaan 2', 'Bila penerima kuasa tidak tercantum dalam akta');
    expect(item()).toMatchObject({
      when: { is: 'all', of: [{ is: 'represented' }, { is: 'not', of: { is: 'attorney-in-deed' } }] },
    });
    expect(
      screen.getByText(
        'Berlaku hanya bila berkas diserahkan oleh penerima kuasa, dan nama penerima kuasa tidak tercantum dalam akta.',
      ),
    ).toBeTruthy();
    await page.press('Hapus keadaan 1');
    await page.pick('Keadaan 1', /^Bila lewat jalur/);
    expect(screen.getByText('Pilih dahulu yang dimaksud, agar kalimatnya lengkap.')).toBeTruthy();
    await page.tick('datang ke loket');
    expect(item()).toMatchObject({ when: { is: 'all', of: [{ is: 'channel', in: ['counter'] }] } });
    await page.pick('Kapan berlaku', 'Selalu');
    expect(item()).not.toHaveProperty('when');
  });

  test('asks for data by their names, and for a folder in its colours', async () => {
    const { page, item } = await open(ktp);
    await page.press(/^Ganti/);
    await page.ask('user id');
    await page.tick('Email baru');
    expect(item()).toEqual({ kind: 'facts', facts: ['account.userId', 'request.newEmail'], when: ktp.when });
    await page.press(/^Ganti/);
    await page.ask('stopmap');
    await page.write(/^PT(?! P)/, 'merah');
    await page.tick('Map bersampul identitas penyedia');
    expect(item()).toEqual({ kind: 'object', object: 'folder', colours: { pt: 'merah' }, cover: true, when: ktp.when });
  });

  test('is named in own words where none of the known ones is meant, and its short name follows', async () => {
    const { page, item, at } = await open(ktp);
    await page.press(/^Ganti/);
    await page.ask('spt tahunan');
    expect(item()).toMatchObject({ kind: 'named', name: 'Spt tahunan', role: 'signatory', evidence: ktp.evidence });
    await page.write('Namanya menurut kantor', 'SPT tahunan');
    await page.user.tab();
    expect(at(`${list}.requirements.0.id`)).toBe('spt-tahunan-signatory');
  });

  test('says at its line and its fields what is wrong with it', async () => {
    const { check } = await open({ kind: 'as-at', service: 'registration' });
    await check();
    expect(screen.getByText('Perlu diperbaiki')).toBeTruthy();
    expect(opened().textContent).toContain('reference-unpublished');
  });
});

test('the list, each kind of entry open, and the picker are clean for axe', async () => {
  const evidence = { original: 'shown', copies: 1, scan: { formats: ['pdf'] } };
  const document = { kind: 'document', document: 'ktp', evidence };
  const items = [
    {
      ...document,
      when: {
        is: 'any',
        of: [
          { is: 'legal-form', in: ['pt'] },
          { is: 'exists', document: 'sbu' },
        ],
      },
    },
    {
      kind: 'letter',
      letter: 'application',
      evidence: 'unstated',
      marks: { meterai: { printed: 6000 }, states: ['account.userId'] },
    },
    { kind: 'named', name: 'SPT', evidence },
    { kind: 'facts', facts: ['account.userId'] },
    { kind: 'object', object: 'folder', colours: { pt: 'merah' } },
    { kind: 'any-of', of: [document, { ...document, document: 'nib' }] },
    { kind: 'as-at', service: 'registration' },
    { kind: 'open-ended' },
    { kind: '' },
  ];
  const { container } = renderWritten(
    <EntriesEditor path={list} />,
    profileWith(items.map((item, index) => entry(`butir-${index}`, item))),
  );
  expect(await axeFindings(container)).toEqual([]);
  expect(linesOf(container)).toHaveLength(items.length);
  for (const line of linesOf(container)) {
    fireEvent.click(line);
    for (const inner of opened().querySelectorAll<HTMLElement>('[data-line]')) fireEvent.click(inner);
    for (const fold of opened().querySelectorAll('details')) fold.open = true;
    expect(await axeFindings(container)).toEqual([]);
  }
});
