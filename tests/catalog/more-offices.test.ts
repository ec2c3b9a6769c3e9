import { expect, test } from 'vitest';
import { listOf as listOfOffice, servicesAt } from '../../src/domain/office.ts';
import type { PublishedList } from '../../src/domain/service-list.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { findingTexts } from '../../src/i18n/en/findings.ts';
import { inEnglish, inIndonesian } from '../../src/i18n/finding-sentences.ts';
import { serviceFactsOf } from '../../src/i18n/service-facts.ts';
import { change, codesOf, found, officeCalled, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';

// What ten further offices publish, by hand from their sources: lists, marks, words, steps, years and addresses.
const both = '[asli dan salinan]';
const copy = '[salinan]';
const unstated = '[unstated]';

const listOf = (office: string, service: ServiceId = 'registration'): PublishedList => {
  const list = listOfOffice(officeCalled(office), service);
  if (!list.published) throw new Error(`${office} has published no list for ${service}`);
  return list;
};
const lines = (office: string, one: { attorney?: boolean; with?: ReturnType<typeof change> } = {}): string[] =>
  readOut(reportOf({ office, service: 'registration', attorney: true, ...one }));
const marksOf = (office: string, id: string): unknown => {
  const item = listOf(office).requirements.find((one) => one.id === id)?.item;
  return item?.kind === 'letter' ? item.marks : undefined;
};
const evidenceOf = (office: string, id: string): unknown => {
  const item = listOf(office).requirements.find((one) => one.id === id)?.item;
  return item && 'evidence' in item ? item.evidence : undefined;
};
/** What is said beside the list, as "label: words". */
const beside = (office: string, words = inIndonesian, service: ServiceId = 'registration'): string[] => {
  const list = listOf(office, service);
  const [channel] = list.channels;
  if (!channel) throw new Error('a list has a channel');
  return serviceFactsOf(list, channel, words, (kind) => kind).map(({ label, text, address }) =>
    [label, [text, address].filter(Boolean).join(' ')].join(': '),
  );
};

/** Every entry of the sources, as printed there. */
const printed: Readonly<Record<string, readonly string[]>> = {
  luwu: [
    'Print out Formulir Pendaftaran',
    'Print out Formulir Keikutsertaan, ditandatangani Direktur, dicap, bermaterai Rp 6.000',
    'Surat Kuasa, dicap, bermaterai Rp 6.000, ditandatangani Direktur (selain Direktur)',
    'SK Pengangkatan (Surat Pernyataan) sebagai karyawan, dicap, bermaterai Rp 6.000, ditandatangani Direktur',
    'KTP Direktur/Pemilik atau yang diberi kuasa (asli dan salinan)',
    'NPWP Perusahaan (asli dan salinan)',
    'SIUP/SIUJK... (asli dan salinan)',
  ],
  'jawa-tengah': [
    'Print online Formulir Keikutsertaan, ditandatangani direktur, dicap, bermaterai Rp 6.000',
    'Surat Kuasa bagi pembawa dokumen selain direktur, dicap, bermaterai Rp 6.000, ditandatangani direktur',
    'Print online Formulir Pendaftaran',
    'KTP Direktur (asli dan copy)',
    'NPWP Perusahaan (asli dan copy)',
    'SIUP / SIUJK / SBU',
    'Akte pendirian / akte perubahan',
    'TDP (asli dan copy)',
    'SITU / HO / surat keterangan domisili',
    'Surat Pengukuhan Kena Pajak (asli dan copy)',
    'Pengesahan Menteri Hukum dan HAM',
  ],
  kemnaker: [
    'KTP Direktur / Penanggung Jawab Perusahaan',
    'NIB / SIUP & TDP',
    'NPWP Perusahaan',
    'Akta Pendirian Perusahaan',
    'SK Kemenkumham',
    'Formulir Pendaftaran SPSE',
    'Surat Kuasa (bila dikuasakan)',
  ],
  lamandau: [
    'Formulir Pendaftaran (Form Penyedia)',
    'Surat Penunjukan Admin*',
    'Surat Kuasa',
    'Formulir Keikutsertaan',
    'KTP Direktur/Pemilik/Pejabat yang berwenang (asli dan fotokopi)',
    'KTP Admin (asli dan fotokopi)',
    'NPWP Badan Usaha / Penanggung Jawab Perusahaan bagi ...',
  ],
  kejaksaan: [
    'Formulir Keikutsertaan (bermaterai)',
    'Surat Penunjukan Admin*',
    'KTP Admin',
    'Surat Kuasa (bermaterai) *jika diwakilkan',
    'Form Penyedia ...',
  ],
  dpr: [
    'Formulir Pendaftaran (Form Penyedia)',
    'Surat Penunjukan Admin*',
    'Surat Kuasa',
    'Formulir Keikutsertaan',
    'KTP Direksi/Pemilik/Pejabat berwenang (fotokopi)',
    'KTP Admin (fotokopi)',
    'NPWP (asli dan fotokopi)',
    'SIUP/SIUJK/ijin usaha sesuai bidang (asli dan fotokopi)',
  ],
  'kota-bandung': [
    'Formulir Keikutsertaan',
    'Akta Perusahaan terakhir',
    'NPWP Perusahaan',
    'KTP Direktur',
    'KTP yang dikuasakan (namanya tercantum dalam akta pendirian)',
    'Nomor telepon/WhatsApp Direktur',
  ],
  yogyakarta: [
    'registration form (formulir pendaftaran)',
    'entry form: sealed affidavit, admin appointment letter, sealed power of attorney',
    'ID card of director (original and photocopy)',
    'ID card of admin, authorised (original and photocopy)',
    'NPWP (original and photocopy)',
    'business licence (original and photocopy)',
    'TDP (original and photocopy)',
    'Akta Pendirian (original and photocopy)',
    'Akta Perubahan (original ...)',
  ],
  cilacap: [
    'Formulir pendaftaran',
    'Formulir keikutsertaan',
    'Dokumen penunjang dan penggandaannya',
    'Surat kuasa dari pimpinan perusahaan',
  ],
};

test.each(Object.entries(printed))(
  '%s: each entry of the source is one of the list, in its order and words',
  (office, entries) => {
    const list = listOf(office);
    const listed = list.requirements.filter(({ item }) => item.kind !== 'open-ended');
    expect(listed.map(({ citation }) => citation.quote)).toEqual(entries);
    const published = servicesAt(officeCalled(office)).filter((id) => listOfOffice(officeCalled(office), id).published);
    expect(published).toEqual(['registration']);
  },
);

// Where the excerpt ends: the last words that were seen.
test.each([
  ['luwu', 'SIUP/SIUJK... (asli dan salinan)'],
  ['lamandau', 'NPWP Badan Usaha / Penanggung Jawab Perusahaan bagi ...'],
  ['kejaksaan', 'Form Penyedia ...'],
  ['dpr', 'SIUP/SIUJK/ijin usaha sesuai bidang (asli dan fotokopi)'],
  ['yogyakarta', 'Akta Perubahan (original ...)'],
  ['cilacap', 'Dokumen penunjang dan penggandaannya'],
])(
  '%s’s list was seen in part: it goes on after “%s”, and is ready only once the office was asked',
  (office, quote) => {
    const last = listOf(office).requirements.at(-1);
    expect(last).toMatchObject({ item: { kind: 'open-ended' }, citation: { quote } });
    expect(last?.note?.id).toMatch(/terputus|terpotong/);
    const asked = reportOf({ office, service: 'registration' });
    expect(asked).toMatchObject({ ready: true });
    expect(codesOf(asked)).toContain('list-partial');
    const silent = reportOf({
      office,
      service: 'registration',
      with: (dossier) => ({ ...dossier, prepared: { ...dossier.prepared, [last?.id ?? '']: {} } }),
    });
    expect(silent).toMatchObject({ ready: false, asks: true });
    expect(found(silent, 'list-open-ended')).toEqual([
      expect.objectContaining({ citation: expect.objectContaining({ quote }) }),
    ]);
  },
);

test.each(['jawa-tengah', 'kemnaker', 'kota-bandung'])('%s’s list was seen whole, and does not go on', (office) => {
  expect(listOf(office).requirements.some(({ item }) => item.kind === 'open-ended')).toBe(false);
  expect(codesOf(reportOf({ office, service: 'registration' }))).not.toContain('list-partial');
});

test.each([
  ['luwu', null, 'https://id.scribd.com/doc/230918352/Petunjuk-Teknis-LPSE-Kab-luwu'],
  ['jawa-tengah', null, undefined],
  ['kemnaker', null, undefined],
  ['lamandau', null, 'https://text-id.123dok.com/document/y6xdgk5y-ketentuan-pendaftaran.html'],
  ['kejaksaan', null, 'https://id.scribd.com/doc/261314842/Prosedur'],
  ['dpr', 2010, 'http://berita-lampung.blogspot.com/2010/10/ketentuan-umum-dan-prosedur-pendaftaran.html'],
  ['kota-bandung', null, 'https://id.scribd.com/document/492393735/Petunjuk-Pelaksanaan-Verifikasi'],
  [
    'yogyakarta',
    2015,
    'https://text-id.123dok.com/document/7q0ee8jly-information-about-budget-details-registration-requirements-and-tender-implementation.html',
  ],
  ['cilacap', null, 'https://id.scribd.com/doc/308217680/SOP-Registrasi-Verifikasi'],
  ['kepahiang', null, 'https://id.scribd.com/document/330226927/Jika-Penyedia-Lupa-Password2'],
] as const)('%s has one source, of the year %s', (office, year, address) => {
  const [source, ...others] = Object.values(officeCalled(office).sources);
  expect(others).toEqual([]);
  expect(source?.year).toBe(year);
  expect(source?.address).toBe(address);
  expect(source?.yearNote?.id).toBeTruthy();
});

test('who wrote a list is told where it was not the office: a blog, a thesis, the source code of an application', () => {
  const noteOf = (office: string) => Object.values(officeCalled(office).sources)[0]?.yearNote?.id;
  expect(noteOf('dpr')).toContain('Salinan di sebuah blog');
  expect(noteOf('yogyakarta')).toContain('Sumber sekunder: tesis berbahasa Inggris');
  expect(noteOf('jawa-tengah')).toContain('kode sumber');
  expect(noteOf('kemnaker')).toContain('mungkin masih rancangan');
  expect(beside('kemnaker').join()).toContain('pastikan dahulu ke UKPBJ Kemnaker');
  expect(beside('jawa-tengah').join()).toContain('pastikan dahulu ke LPSE');
});

test('Luwu asks for stamped letters with the meterai of its day, and proof of an employee who is not in the deed', () => {
  expect(lines('luwu')).toEqual([
    `form-pendaftaran: registration-form ${unstated}`,
    `form-keikutsertaan: participation-form ${unstated}`,
    `surat-kuasa: power-of-attorney ${unstated}`,
    `ktp: ktp-signatory ${both} | ktp-attorney ${both}`,
    `npwp: npwp ${both}`,
    `izin-usaha: siup ${both} | siujk ${both} | nib* ${both}`,
    'selanjutnya: dll.',
  ]);
  const outside = change({ answers: { attorneyInDeed: false } });
  expect(lines('luwu', { with: outside })).toContain(`surat-karyawan: employment-statement ${unstated}`);
  expect(lines('luwu', { attorney: false }).join()).not.toMatch(/kuasa|karyawan|attorney/);
  for (const id of ['form-keikutsertaan', 'surat-kuasa', 'surat-karyawan'])
    expect(marksOf('luwu', id), id).toEqual({ meterai: { printed: 6000 }, companyStamp: true, signedBy: 'signatory' });
  expect(marksOf('luwu', 'form-pendaftaran')).toEqual({});
  expect(codesOf(reportOf({ office: 'luwu', service: 'registration' }))).toContain('meterai-changed');
  const person = reportOf({
    office: 'luwu',
    service: 'registration',
    with: change({ answers: { legalForm: 'individual' } }),
  });
  expect(codesOf(person)).toContain('list-not-for-you');
});

test('Jawa Tengah takes the originals of eight papers, and hands them back with a record', () => {
  const office = 'jawa-tengah';
  expect(listOf(office).requirements).toHaveLength(11);
  for (const id of ['ktp', 'npwp', 'tdp', 'pkp'])
    expect(evidenceOf(office, id), id).toEqual({ original: 'returned', copies: 1 });
  expect(evidenceOf(office, 'sk-kemenkumham')).toEqual({ original: 'returned' });
  const groups = listOf(office).requirements.flatMap(({ id, item }) =>
    item.kind === 'any-of' ? [[id, item.of.map((one) => one.kind === 'document' && [one.document, one.evidence])]] : [],
  );
  const original = { original: 'returned' };
  expect(groups).toEqual([
    ['izin-usaha', ['siup', 'siujk', 'sbu'].map((document) => [document, original])],
    ['akta', ['akta-pendirian', 'akta-perubahan'].map((document) => [document, original])],
    ['situ-ho-domisili', ['situ', 'ho', 'domisili'].map((document) => [document, original])],
  ]);
  for (const id of ['form-keikutsertaan', 'surat-kuasa'])
    expect(marksOf(office, id), id).toEqual({ meterai: { printed: 6000 }, companyStamp: true, signedBy: 'signatory' });
  expect(lines(office, { attorney: false }).join()).not.toContain('surat-kuasa');
  const said = beside(office);
  expect(said).toContain('Alamat: Gedung D Sekretariat Daerah Provinsi Jawa Tengah');
  expect(said.join()).toContain('Dokumen asli dikembalikan dengan berita acara kedua');
});

test('the ministry of manpower takes an NIB, or a SIUP with a TDP; free, within a working day, from Monday to Friday', () => {
  expect(lines('kemnaker')).toEqual([
    `ktp: ktp-signatory ${both} | ktp-person-in-charge ${both}`,
    `izin-usaha: nib ${both} | siup ${both} + tdp ${both}`,
    `npwp: npwp ${both}`,
    `akta-pendirian: akta-pendirian ${both}`,
    `sk-kemenkumham: sk-kemenkumham ${both}`,
    `form-pendaftaran: registration-form ${unstated}`,
    `surat-kuasa: power-of-attorney ${unstated}`,
  ]);
  expect(lines('kemnaker', { attorney: false }).join()).not.toContain('surat-kuasa');
  expect(beside('kemnaker')).toEqual(
    expect.arrayContaining([
      'Jam layanan: Senin sampai Jumat; jamnya tidak disebut',
      'Tempat layanan: Helpdesk UKPBJ / LPSE Kemnaker',
      'Sebelumnya: Daftar dahulu secara mandiri di portal SPSE Kemnaker atau INAPROC.',
      'Biaya: Gratis.',
      'Jawaban: Dalam 1 hari kerja.',
      'Dasar hukum: Perpres Nomor 12 Tahun 2021',
      'Dasar hukum: Peraturan LKPP Nomor 11 Tahun 2021',
    ]),
  );
  const onSaturday = change({ visit: { date: '2026-11-28' } });
  expect(codesOf(reportOf({ office: 'kemnaker', service: 'registration', with: onSaturday }))).toContain(
    'closed-that-day',
  );
});

test('with a SIUP alone the ministry’s entry still lacks a TDP', () => {
  const choice = (prepared: object) =>
    reportOf({
      office: 'kemnaker',
      service: 'registration',
      with: (dossier) => ({
        ...dossier,
        choices: { 'izin-usaha': 'izin-usaha/siup-tdp' },
        prepared: { ...dossier.prepared, ...prepared },
      }),
    });
  const have = { original: true, copies: 1 };
  expect(choice({ 'izin-usaha/siup': have }).ready).toBe(false);
  expect(choice({ 'izin-usaha/siup': have, 'izin-usaha/tdp': have }).ready).toBe(true);
});

test('Lamandau gives thirty days from the reply, and asks for the admin’s appointment and KTP', () => {
  expect(lines('lamandau')).toEqual([
    `form-pendaftaran: registration-form ${unstated}`,
    `surat-penunjukan-admin: admin-appointment ${unstated}`,
    `surat-kuasa: power-of-attorney ${unstated}`,
    `form-keikutsertaan: participation-form ${unstated}`,
    `ktp: ktp-signatory ${both}`,
    `ktp-admin: ktp-company-admin ${both}`,
    `npwp: npwp ${unstated} | npwp-person-in-charge ${unstated}`,
    'selanjutnya: dll.',
  ]);
  const said = beside('lamandau').join();
  expect(said).toContain(
    'Sebelumnya: Daftar dahulu secara online, lalu tunggu balasannya. Sesudah itu serahkan berkas dalam 30 hari.',
  );
  expect(said).toContain('data dihapus dan penyedia harus mendaftar ulang');
});

test.each(['lamandau', 'kejaksaan', 'dpr'])(
  '%s: the footnote of “Surat Penunjukan Admin*” was not seen, and that is told',
  (office) => {
    const entry = listOf(office).requirements.find(({ id }) => id === 'surat-penunjukan-admin');
    expect(entry?.note?.id).toContain('catatan kaki yang tidak terlihat');
    expect(listOf(office).stepsBefore.map(({ withinDays }) => withinDays)).toEqual([30]);
  },
);

test('the Kejaksaan wants original and copy of everything, at its central office or in the regions', () => {
  expect(lines('kejaksaan')).toEqual([
    `form-keikutsertaan: participation-form ${both}`,
    `surat-penunjukan-admin: admin-appointment ${both}`,
    `ktp-admin: ktp-company-admin ${both}`,
    `surat-kuasa: power-of-attorney ${both}`,
    `form-pendaftaran: registration-form ${both}`,
    'selanjutnya: dll.',
  ]);
  expect(lines('kejaksaan', { attorney: false }).join()).not.toContain('surat-kuasa');
  for (const id of ['form-keikutsertaan', 'surat-kuasa'])
    expect(marksOf('kejaksaan', id), id).toEqual({ meterai: { printed: 'unstated' } });
  expect(marksOf('kejaksaan', 'form-pendaftaran')).toEqual({});
  expect(listOf('kejaksaan').channels[0]?.servicePoints?.map(({ name }) => name)).toEqual([
    'LPSE Kejaksaan pusat',
    'LPSE Kejaksaan daerah',
  ]);
  expect(listOf('kejaksaan').requirements.at(-1)?.note?.id).toContain('10 dokumen');
});

test('DPR wants copies of the KTP alone, and originals with copies of NPWP and licence', () => {
  expect(lines('dpr')).toEqual([
    `form-pendaftaran: registration-form ${unstated}`,
    `surat-penunjukan-admin: admin-appointment ${unstated}`,
    `surat-kuasa: power-of-attorney ${unstated}`,
    `form-keikutsertaan: participation-form ${unstated}`,
    `ktp: ktp-signatory ${copy}`,
    `ktp-admin: ktp-company-admin ${copy}`,
    `npwp: npwp ${both}`,
    `izin-usaha: siup ${both} | siujk ${both} | izin-lain ${both} | nib* ${both}`,
    'selanjutnya: dll.',
  ]);
  expect(beside('dpr')).toContain('Tempat layanan: Kantor Tim LPSE Setjen DPR RI');
  expect(codesOf(reportOf({ office: 'dpr', service: 'registration' }))).toContain('list-old');
});

test('Kota Bandung takes scans by e-mail, sees the originals in a video call, and keeps a guest book', () => {
  const scan = '[asli dan pindaian]';
  expect(lines('kota-bandung')).toEqual([
    'form-keikutsertaan: participation-form [pindaian]',
    `akta-terakhir: akta-perubahan ${scan}`,
    `npwp: npwp ${scan}`,
    `ktp: ktp-signatory ${scan}`,
    `ktp-penerima-kuasa: ktp-attorney ${scan}`,
    'telepon-direktur: signatory.phone',
  ]);
  const [channel, ...others] = listOf('kota-bandung').channels;
  expect(others).toEqual([]);
  expect(channel).toMatchObject({ kind: 'email', address: 'lpsebandungjuara@gmail.com' });
  expect(channel?.also?.map(({ kind }) => kind)).toEqual(['video', 'guest-book']);
  expect(beside('kota-bandung', inEnglish(findingTexts)).join()).toContain('by appointment, to show the originals');
});

test('at Kota Bandung the last deed is the founding one where none amended it', () => {
  const never = change({ answers: { exists: { 'akta-perubahan': false } } });
  expect(lines('kota-bandung', { with: never })).toContain('akta-terakhir: akta-pendirian [asli dan pindaian]');
});

test('at Kota Bandung an attorney must stand in the deed', () => {
  const attorney = listOf('kota-bandung').requirements.find(({ id }) => id === 'ktp-penerima-kuasa')?.item;
  expect(attorney).toMatchObject({ role: 'attorney', person: ['in-deed'], when: { is: 'represented' } });
  const outside = reportOf({
    office: 'kota-bandung',
    service: 'registration',
    attorney: true,
    with: change({ answers: { attorneyInDeed: false } }),
  });
  expect(codesOf(outside)).toContain('attorney-not-allowed');
  expect(lines('kota-bandung', { attorney: false }).join()).not.toContain('attorney');
});

test('Yogyakarta’s entry form is three letters, two of them stamped, and its licence has no name', () => {
  expect(lines('yogyakarta')).toEqual([
    `form-pendaftaran: registration-form ${unstated}`,
    `form-keikutsertaan: participation-form ${unstated} + admin-appointment ${unstated} + power-of-attorney ${unstated}`,
    `ktp: ktp-signatory ${both}`,
    `ktp-admin: ktp-company-admin ${both}`,
    `npwp: npwp ${both}`,
    `izin-usaha: Izin usaha ${both}`,
    `tdp: tdp ${both} | nib* ${both}`,
    `akta-pendirian: akta-pendirian ${both}`,
    'akta-perubahan: akta-perubahan [asli]',
    'selanjutnya: dll.',
  ]);
  const report = reportOf({ office: 'yogyakarta', service: 'registration', attorney: true });
  const stamped = report.letters.filter(({ marks }) => marks.meterai?.printed === 'unstated').map(({ kind }) => kind);
  expect(stamped).toEqual(['power-of-attorney', 'participation-form']);
});

test('Cilacap asks for “dokumen penunjang” in its own words, and a power signed by the head of the company', () => {
  expect(lines('cilacap')).toEqual([
    `form-pendaftaran: registration-form ${unstated}`,
    `form-keikutsertaan: participation-form ${unstated}`,
    `dokumen-penunjang: Dokumen penunjang ${both}`,
    `surat-kuasa: power-of-attorney ${unstated}`,
    'isi-dokumen-penunjang: dll.',
  ]);
  expect(marksOf('cilacap', 'surat-kuasa')).toEqual({ signedBy: 'signatory' });
  expect(lines('cilacap', { attorney: false }).join()).not.toContain('surat-kuasa');
});

test.each(['kemnaker', 'lamandau', 'kejaksaan', 'dpr', 'kota-bandung', 'yogyakarta', 'cilacap'])(
  '%s: the vendor registers online before anything is handed in',
  (office) => {
    expect(
      listOf(office)
        .stepsBefore.map(({ text }) => text.id)
        .join(),
    ).toMatch(/^Daftar dahulu/);
  },
);

test('Kepahiang resets a password online alone: nothing to bring, no visit', () => {
  const office = 'kepahiang';
  const published = servicesAt(officeCalled(office)).filter((id) => listOfOffice(officeCalled(office), id).published);
  expect(published).toEqual(['reset-password']);
  const list = listOf(office, 'reset-password');
  expect(list.channels.map(({ kind }) => kind)).toEqual(['self-service']);
  expect(list.requirements).toEqual([]);
  expect(list.tryFirst[0]).toMatchObject({
    text: { id: 'Pakai “LUPA PASSWORD” dengan User ID dan email terdaftar.' },
    citation: { quote: 'LUPA PASSWORD' },
  });
  const report = reportOf({ office });
  expect(codesOf(report)).toContain('no-visit-needed');
  expect(report).toMatchObject({ ready: true, letters: [] });
  expect(beside(office, inIndonesian, 'reset-password').join()).toContain('bila email terdaftar tidak bisa dibuka');
});
