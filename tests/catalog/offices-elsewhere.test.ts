import { expect, test } from 'vitest';
import { channelOf } from '../../src/domain/evaluate.ts';
import { listOf as listOfOffice } from '../../src/domain/office.ts';
import type { PublishedList } from '../../src/domain/service-list.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { inIndonesian } from '../../src/i18n/finding-sentences.ts';
import { serviceFactsOf } from '../../src/i18n/service-facts.ts';
import { change, codesOf, found, officeCalled, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';

// What five offices publish, by hand from sources/other-offices.json: lists, marks, years and addresses.
const both = '[asli dan salinan]';
/** What stands beside a list, by label. */
const beside = (office: string, service: ServiceId): Record<string, string[]> => {
  const list = listOf(office, service);
  const facts = serviceFactsOf(list, channelOf(list, {}), inIndonesian, (kind) => kind);
  return Object.fromEntries(
    facts.map(({ kind }) => [kind, facts.filter((one) => one.kind === kind).map(({ text }) => text)]),
  );
};
const listOf = (office: string, service: ServiceId): PublishedList => {
  const list = listOfOffice(officeCalled(office), service);
  if (!list.published) throw new Error(`${office} has published no list for ${service}`);
  return list;
};
const marksOf = (office: string, service: ServiceId, id: string): unknown => {
  const item = listOf(office, service).requirements.find((one) => one.id === id)?.item;
  return item?.kind === 'letter' ? item.marks : undefined;
};
/** The forms that an office offers for a list's letters: where they are, and whether ours may stand in. */
const formsOf = (office: string, service: ServiceId): unknown[] =>
  listOf(office, service).requirements.flatMap(({ id, item }) =>
    item.kind === 'letter' && item.form ? [[id, item.form.address, item.form.ours]] : [],
  );
const publishedBy = (office: string): string[] =>
  Object.entries(officeCalled(office).services)
    .filter(([, list]) => list.published)
    .map(([service]) => service);

test('Kota Tangerang asks for originals of the letters and copies of the papers, of a company only', () => {
  const office = 'kota-tangerang';
  expect(publishedBy(office)).toEqual(['reset-password']);
  const report = reportOf({ office, attorney: true });
  expect(readOut(report)).toEqual([
    'surat-permohonan: application [asli]',
    'surat-kuasa: power-of-attorney [asli]',
    'ktp: ktp-signatory [salinan]',
    'npwp: npwp [salinan]',
    'izin-usaha: siup [salinan] | siujk [salinan] | nib [salinan] | izin-lain [salinan]',
    'akta-pendirian: akta-pendirian [salinan]',
    'akta-perubahan: akta-perubahan [salinan]',
  ]);
  const marks = { letterhead: true, meterai: { printed: 10000 }, signedBy: 'signatory' };
  expect(marksOf(office, 'reset-password', 'surat-permohonan')).toEqual(marks);
  expect(marksOf(office, 'reset-password', 'surat-kuasa')).toEqual(marks);
  expect(listOf(office, 'reset-password').channels.map(({ kind }) => kind)).toEqual(['counter', 'ticket']);
  expect(listOf(office, 'reset-password').tryFirst).toHaveLength(3);
  expect(report.requirements[0]?.source).toMatchObject({
    year: 2021,
    address: 'https://lpse.tangerangkota.go.id/eproc4/publik/detil_special?beritaId=783066',
    seen: 'whole',
  });
  const person = reportOf({ office, with: change({ answers: { legalForm: 'individual' } }) });
  expect(codesOf(person)).toContain('list-not-for-you');
});

test('Kota Tangerang’s list of 2021 is said to be old from 2027 on', () => {
  expect(codesOf(reportOf({ office: 'kota-tangerang', today: '2026-12-31' }))).not.toContain('list-old');
  expect(codesOf(reportOf({ office: 'kota-tangerang', today: '2027-01-02' }))).toContain('list-old');
});

test('Kalimantan Tengah asks for one letter that states four facts, at the office where aggregation was activated', () => {
  const office = 'kalimantan-tengah';
  expect(publishedBy(office)).toEqual(['email-change']);
  expect(readOut(reportOf({ office, service: 'email-change' }))).toEqual(['surat-permohonan: application [unstated]']);
  expect(marksOf(office, 'email-change', 'surat-permohonan')).toEqual({
    letterhead: true,
    meterai: { printed: 'unstated' },
    signedBy: 'signatory',
    states: ['company.name', 'company.npwp', 'account.email', 'request.newEmail'],
  });
  expect(listOf(office, 'email-change').competent?.who).toBe('place-of-aggregation');
  expect(officeCalled(office).sources['bantuan-email']).toMatchObject({
    year: null,
    address: 'https://helpdesk.lpse.kalteng.go.id/kb/faq.php?id=13&lang=en_US',
  });
});

test('Bulungan asks for the new NPWP with a copy and the old one as a copy, letters stamped by the company', () => {
  const office = 'bulungan';
  expect(publishedBy(office)).toEqual(['npwp-change', 'registration']);
  expect(readOut(reportOf({ office, service: 'npwp-change', attorney: true }))).toEqual([
    'surat-permohonan: application [unstated]',
    'surat-kuasa: power-of-attorney [unstated]',
    `npwp-baru: npwp-new ${both}`,
    'npwp-lama: npwp-old [salinan]',
  ]);
  const marks = { letterhead: true, meterai: { printed: 'unstated' }, companyStamp: true, signedBy: 'signatory' };
  expect(marksOf(office, 'npwp-change', 'surat-permohonan')).toEqual(marks);
  expect(marksOf(office, 'npwp-change', 'surat-kuasa')).toEqual(marks);
});

test('Bulungan’s registration list was seen in part, and says so', () => {
  const report = reportOf({ office: 'bulungan', service: 'registration', attorney: true });
  expect(readOut(report)).toEqual([
    'form-pendaftaran: registration-form [unstated]',
    'form-keikutsertaan: participation-form [unstated]',
    'surat-penunjukan-admin: admin-appointment [unstated]',
    'surat-kuasa: power-of-attorney [unstated]',
    'berkas-permohonan: dll.',
  ]);
  expect(codesOf(report)).toEqual(expect.arrayContaining(['list-partial', 'list-undated']));
  expect(listOf('bulungan', 'registration').requirements.at(-1)?.citation.quote).toBe('berkas permohonan');
  const silent = change({ prepared: { 'berkas-permohonan': {} } });
  expect(reportOf({ office: 'bulungan', service: 'registration', with: silent }).ready).toBe(false);
  expect(codesOf(reportOf({ office: 'bulungan', service: 'npwp-change' }))).not.toContain('list-partial');
});

const siakPapers = [
  `npwp: npwp ${both}`,
  `izin-usaha: siup ${both} | siujk ${both} | sbu ${both} | izin-lain ${both} | nib* ${both}`,
  `akta-pendirian: akta-pendirian ${both}`,
  `akta-perubahan: akta-perubahan ${both}`,
  `sk-kemenkumham: sk-kemenkumham ${both}`,
  `tdp: tdp ${both} | nib* ${both}`,
  `situ-ho: situ ${both} | ho ${both}`,
  `domisili: domisili ${both}`,
  `pkp: pkp ${both}`,
];

test('Siak registers with fourteen entries; the attorney who is in the deed brings a power, and either KTP will do', () => {
  expect(publishedBy('siak')).toEqual(['email-change', 'registration', 'aggregation']);
  expect(readOut(reportOf({ office: 'siak', service: 'registration', attorney: true }))).toEqual([
    'form-keikutsertaan: participation-form [unstated]',
    'form-pendaftaran: registration-form [unstated]',
    'surat-kuasa: power-of-attorney [unstated]',
    `ktp: ktp-signatory ${both} | ktp-attorney ${both}`,
    ...siakPapers,
  ]);
  const marks = { meterai: { printed: 6000 }, companyStamp: true, signedBy: 'signatory' };
  for (const id of ['form-keikutsertaan', 'surat-kuasa', 'surat-karyawan'])
    expect(marksOf('siak', 'registration', id)).toEqual(marks);
});

test('at Siak an attorney who is not in the deed proves to be an employee; a director alone needs neither', () => {
  const outside = reportOf({
    office: 'siak',
    service: 'registration',
    attorney: true,
    with: change({ answers: { attorneyInDeed: false } }),
  });
  expect(readOut(outside)).toContain('surat-karyawan: employment-statement [unstated]');
  expect(codesOf(outside)).not.toContain('attorney-not-allowed');
  const alone = readOut(reportOf({ office: 'siak', service: 'registration' }));
  expect(alone).toEqual([
    'form-keikutsertaan: participation-form [unstated]',
    'form-pendaftaran: registration-form [unstated]',
    `ktp: ktp-signatory ${both}`,
    ...siakPapers,
  ]);
});

test('at Siak only a PT brings the ministry’s approval', () => {
  const cv = reportOf({ office: 'siak', service: 'registration', with: change({ answers: { legalForm: 'cv' } }) });
  expect(cv.requirements.find(({ id }) => id === 'sk-kemenkumham')?.status).toBe('not-needed');
});

test('at Siak the letter for a new e-mail is wanted as original and as scan, and copies go into a folder', () => {
  expect(readOut(reportOf({ office: 'siak', service: 'email-change', attorney: true }))).toEqual([
    'surat-permohonan: application [asli dan pindaian]',
    `ktp: ktp-signatory ${both}`,
    `npwp: npwp ${both}`,
    `izin-usaha: siup ${both} | siujk ${both} | nib* ${both}`,
    `tdp: tdp ${both} | nib* ${both}`,
    `akta-pendirian: akta-pendirian ${both}`,
    `akta-perubahan: akta-perubahan ${both}`,
    'surat-kuasa: power-of-attorney [unstated]',
    'map: folder',
  ]);
  expect(marksOf('siak', 'email-change', 'surat-permohonan')).toEqual({
    letterhead: true,
    meterai: { printed: 'unstated' },
    companyStamp: true,
  });
});

test('Siak passes aggregation on to LKPP by e-mail or phone, with an open list', () => {
  const list = listOf('siak', 'aggregation');
  expect(list.channels.map(({ kind, address }) => [kind, address])).toEqual([
    ['email', undefined],
    ['phone', '(021) 2993 5577'],
  ]);
  expect(channelOf(list, {}).kind).toBe('email');
  expect(readOut(reportOf({ office: 'siak', service: 'aggregation' }))).toEqual([
    'izin-usaha: siup [unstated] | siujk [unstated] | nib* [unstated]',
    'npwp: npwp [unstated]',
    'data-lainnya: dll.',
  ]);
});

test('Barito Utara registers with two papers, and changes an e-mail through SIKaP first', () => {
  expect(publishedBy('barito-utara')).toEqual(['registration']);
  const report = reportOf({ office: 'barito-utara', service: 'registration' });
  expect(readOut(report)).toEqual([`ktp: ktp-signatory ${both}`, `npwp: npwp ${both}`]);
  expect(report.requirements[0]?.source).toMatchObject({
    year: null,
    address: 'https://bpbjsetda.baritoutarakab.go.id/user-faq',
  });
  const email = officeCalled('barito-utara').services['email-change'];
  expect(email.tryFirst.map(({ text }) => text.id).join()).toContain('“Verifikasi Perubahan Data”');
});

test('where the source points to a form of the office, the list links to it and does not promise that ours is taken', () => {
  expect(formsOf('kota-tangerang', 'reset-password')).toEqual([
    ['surat-permohonan', 'https://s.id/FResetPassword', 'unstated'],
  ]);
  expect(formsOf('bombana', 'registration')).toEqual([
    ['form-pendaftaran', 'https://lpse.bombanakab.go.id', 'unstated'],
    ['form-keikutsertaan', 'https://lpse.bombanakab.go.id', 'unstated'],
  ]);
  expect(formsOf('bulungan', 'registration')).toEqual([
    ['form-pendaftaran', undefined, 'unstated'],
    ['form-keikutsertaan', undefined, 'unstated'],
  ]);
  for (const [office, service] of [
    ['kota-tangerang', 'reset-password'],
    ['bombana', 'registration'],
  ] as const)
    expect(codesOf(reportOf({ office, service })), office).toContain('office-form');
});

test('places, steps after the visit and notes of these offices stand each in their own place', () => {
  expect(beside('kota-tangerang', 'reset-password')).toMatchObject({
    servicePoint: ['LPSE Kota Tangerang', 'PTSP LKPP'],
    note: ['Daftar ini untuk badan usaha; daftar untuk perorangan tidak terlihat.'],
  });
  expect(beside('bulungan', 'npwp-change')).toMatchObject({
    answer: ['Hasilnya dikabarkan lewat email.'],
    after: ['Anda menerima tanda terima.'],
  });
  expect(beside('kalimantan-tengah', 'email-change')).toMatchObject({
    after: ['LPSE membuka tiket LPSE Support ke LKPP.'],
    note: ['Datang ke kantor pelayanan LPSE.', expect.stringContaining('FAQ LKPP nomor 66 dan 156')],
  });
  expect(beside('siak', 'registration')).toMatchObject({
    servicePoint: ['Sekretariat LPSE'],
    note: ['Verifikator juga memeriksa bahwa berkas yang diunggah sama dan masih berlaku.'],
  });
  expect(beside('siak', 'email-change').note).toEqual([
    'Daftar ini untuk penyedia yang tidak bisa lagi membuka email lama.',
  ]);
  for (const office of ['kota-tangerang', 'bulungan', 'bombana', 'kalimantan-tengah', 'siak', 'nasional'])
    expect(officeCalled(office).revision, office).toBe(2);
});

test.each(['npwp-change', 'user-id-lookup'] as const)(
  'of the national model for %s only the cover was seen: what else it asks for is unknown, and to be asked',
  (service) => {
    const office = 'nasional';
    expect(reportOf({ office, service })).toMatchObject({ ready: true });
    const silent = reportOf({ office, service, with: change({ prepared: { selanjutnya: {} } }) });
    expect(silent).toMatchObject({ ready: false, asks: true });
    expect(found(silent, 'list-open-ended')).toHaveLength(1);
  },
);
