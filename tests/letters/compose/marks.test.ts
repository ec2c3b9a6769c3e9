import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import type { Report } from '../../../src/domain/report.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { letterKinds } from '../../../src/domain/terms.ts';
import { composeSet } from '../../../src/letters/compose/letters.ts';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { renderHtml } from '../../../src/letters/html/render-html.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { bodyOf } from '../../support/docx/dom.ts';
import { wordsOfDocument } from '../../support/docx/parts.ts';
import { change, reportOf, today } from '../../support/kernel/dossiers.ts';
import { citation, document, entry, letter, list, officeWith, rawProfile } from '../../support/kernel/profiles.ts';
import { splitWords } from '../../support/letters/words.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { placedText } from '../../support/pdf/placed-text.ts';

const templates = readTemplates();

interface Asked {
  readonly office: OfficeProfile;
  readonly service?: ServiceId;
  readonly attorney?: boolean;
  readonly with?: (dossier: Dossier) => Dossier;
}

function sheetOf(id: string, one: Asked): Letter {
  const report: Report = reportOf(one);
  const found = composeSet({ office: one.office, report, today }, templates).find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet "${id}"`);
  return found;
}

const textOf = (id: string, one: Asked): string => renderText(sheetOf(id, one));

/** The words of a letter in each of its forms, without white space, which a line break may stand for. */
async function everyForm(one: Letter): Promise<Readonly<Record<'txt' | 'html' | 'docx' | 'pdf', string>>> {
  const { texts } = await placedText(await renderPdf([one], { paper: 'a4', fonts }));
  const joined = (words: readonly string[]): string => words.join('').replace(/\s+/g, '');
  return {
    txt: joined([renderText(one)]),
    html: joined(splitWords(bodyOf(renderHtml(one, { paper: 'a4' })).textContent ?? '')),
    docx: joined(wordsOfDocument(await renderDocx(one, { paper: 'a4' }))),
    pdf: joined(texts.map(({ text }) => text)),
  };
}

async function expectInEveryForm(one: Letter, said: readonly string[], unsaid: readonly string[] = []): Promise<void> {
  for (const [form, words] of Object.entries(await everyForm(one))) {
    for (const text of said) expect(words, form).toContain(text.replace(/\s+/g, ''));
    for (const text of unsaid) expect(words, form).not.toContain(text.replace(/\s+/g, ''));
  }
}

const application = (marks: object, more: object = {}) => entry('surat', letter('application', { marks, ...more }));
const power = entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } }));
const reset = 'application-reset-password';

test('a letter that the attorney is to sign introduces the attorney, says by whose power, and is signed so, in every form', async () => {
  const office = officeWith([application({ signedBy: 'attorney' }), power]);
  const signed = sheetOf(reset, { office, attorney: true });
  await expectInEveryForm(
    signed,
    [
      'berdasarkan surat kuasa dari Siti Rahmawati selaku Direktur bertindak untuk dan atas nama perusahaan tersebut',
      '1571021203900002',
      'Andi Saputra Penerima Kuasa',
    ],
    ['Pengurusan permohonan ini kami kuasakan', '1505014705800003'],
  );
  expect(textOf('power-of-attorney', { office, attorney: true })).toContain('Siti Rahmawati');
});

test('without an attorney the signatory signs, whatever the list says of attorneys', () => {
  const text = textOf(reset, { office: officeWith([application({ signedBy: 'attorney' }), power]) });
  expect(text).toMatch(/Siti Rahmawati\nDirektur\s*$/);
  expect(text).not.toContain('Penerima Kuasa');
});

test('the attorney who signs is asked for, also where no surat kuasa of ours is written', () => {
  const office = officeWith([application({ signedBy: 'attorney' })], { channels: [{ kind: 'upload', citation }] });
  const report = reportOf({ office, attorney: true });
  expect(report.letters.map(({ kind }) => kind)).toEqual(['application']);
  expect(report.facts.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['attorney.name', 'attorney.nik', 'attorney.position']),
  );
});

test('what the list wants stated is a row of the letter, in every form, and once', async () => {
  const states = ['company.nib', 'company.email', 'company.npwp', 'account.userId'];
  const one = sheetOf(reset, { office: officeWith([application({ states })]) });
  await expectInEveryForm(one, ['NIB:1234567890123', 'Email perusahaan:kantor@cahayabatanghari.co.id']);
  expect(renderText(one).match(/User ID SPSE/g)).toHaveLength(1);
  expect(renderText(one).match(/\nNPWP/g)).toHaveLength(1);
});

test('what is stated of a person stands with that person, not behind the company', () => {
  const states = ['signatory.phone', 'company.nib'];
  const text = textOf(reset, { office: officeWith([application({ states })]) });
  expect(text).toMatch(/Jabatan +: Direktur\nTelepon pimpinan +: .*\nNama perusahaan +: /);
  expect(text).toMatch(/Alamat +: .*\n(.*\n){0,2}NIB +: /);
});

test('what the list wants stated and nobody has given is a visible blank, and makes the letter a draft', async () => {
  const office = officeWith([application({ states: ['company.nib'] })]);
  const one = sheetOf(reset, { office, with: change({ company: { nib: '' } }) });
  expect(one.draft).toBe(true);
  await expectInEveryForm(one, ['NIB:………']);
});

test.each(letterKinds)('%s: what its mark wants stated is printed, whatever its template', (kind) => {
  const office = officeWith([
    application({}),
    entry('lain', letter(kind, { marks: { states: ['company.email', 'account.email'] } })),
  ]);
  const name = kind === 'application' ? reset : kind;
  const text = textOf(name, { office, attorney: true });
  expect(text).toContain('kantor@cahayabatanghari.co.id');
  expect(text).toContain('lama@cahayabatanghari.co.id');
});

test('every kind of letter that a list may ask for has a template', () => {
  const office = officeWith(letterKinds.map((kind) => entry(kind, letter(kind))));
  const report = reportOf({ office, attorney: true });
  const written = composeSet({ office, report, today }, templates).map(({ id }) => id);
  expect(written).toEqual(expect.arrayContaining(letterKinds.filter((kind) => kind !== 'application')));
  expect(written).toContain(reset);
});

test('a typed head stands where the list asks for it, and where the list speaks of no such letter', async () => {
  const head = /^PT Cahaya Batanghari\nJalan/;
  expect(textOf(reset, { office: officeWith([application({ letterhead: true })]) })).toMatch(head);
  expect(textOf(reset, { office: officeWith([entry('ktp', document('ktp'))]) })).toMatch(head);
  const bare = sheetOf(reset, { office: officeWith([application({})]) });
  expect(renderText(bare)).not.toMatch(head);
  await expectInEveryForm(bare, ['Jambi,23November2026'], ['Telepon0741']);
});

test('a head of the vendor’s own is printed though the list asks for none', () => {
  const preprinted = change({ letterhead: { kind: 'preprinted', height: 40 } });
  const one = sheetOf(reset, { office: officeWith([application({})]), with: preprinted });
  expect(one.blocks[0]).toEqual({ kind: 'letterhead', letterhead: { kind: 'preprinted', height: 40 } });
});

test('the place for the company’s stamp is drawn where the list asks for the stamp, in every form, and nowhere else', async () => {
  const asked = sheetOf(reset, { office: officeWith([application({ companyStamp: true })]) });
  await expectInEveryForm(asked, ['PT Cahaya Batanghari Cap perusahaan Siti Rahmawati']);
  const unasked = sheetOf(reset, { office: officeWith([application({ meterai: { printed: 10000 } })]) });
  await expectInEveryForm(unasked, ['Meterai Rp10.000 Siti Rahmawati'], ['Cap perusahaan']);
});

test('the sheet says in words where meterai, signature and company stamp go, as far as each is asked for', () => {
  const stamped = { meterai: { printed: 10000 }, companyStamp: true };
  const all = textOf('checklist', { office: officeWith([application(stamped)]) });
  expect(all).toContain('sebagian di atas meterai');
  expect(all).toContain('di tempat bertulis “Cap perusahaan”');
  const none = textOf('checklist', { office: officeWith([application({})]) });
  expect(none).not.toContain('Tempat tinta');
  const named = { kind: 'named', name: 'Surat tugas', evidence: 'unstated', marks: { companyStamp: true } };
  expect(textOf('checklist', { office: officeWith([entry('tugas', named)]) })).toContain('Cap perusahaan');
});

test('a service of the office’s own has an application with its name and its facts, in every form', async () => {
  const office = parseOffice(
    rawProfile(
      {},
      {
        ownServices: {
          'layanan-sertifikat': {
            title: { id: 'Penerbitan Sertifikat Elektronik' },
            purpose: { id: 'Untuk menandatangani penawaran.' },
            facts: ['account.userId', 'company.nib'],
            ...list([application({}), power]),
          },
        },
      },
    ),
  );
  const one = sheetOf('application-general', { office, service: 'layanan-sertifikat', attorney: true });
  await expectInEveryForm(one, [
    'Perihal : Permohonan Penerbitan Sertifikat Elektronik',
    'mengajukan permohonan Penerbitan Sertifikat Elektronik kepada LPSE Contoh',
    'NIB:1234567890123',
    'User ID SPSE:CAHAYABATANGHARI',
  ]);
  expect(one.title).toBe('Surat Permohonan Penerbitan Sertifikat Elektronik');
  expect(one.fileName).toBe('surat-permohonan_layanan-sertifikat_pt-cahaya-batanghari_2026-11-23');
  const surat = textOf('power-of-attorney', { office, service: 'layanan-sertifikat', attorney: true });
  expect(surat).toContain('mengurus permohonan Penerbitan Sertifikat Elektronik atas nama PT Cahaya Batanghari');
  const replaced = new Map(templates);
  const own = templates.get('application-reset-password');
  if (own) replaced.set('application-layanan-sertifikat.contoh', { ...own, id: 'milik-kantor' });
  const report = reportOf({ office, service: 'layanan-sertifikat' });
  expect(composeSet({ office, report, today }, replaced).map(({ id }) => id)).toContain('milik-kantor');
});

test('of a letter on the office’s own form ours is written where it is accepted; the list names it either way', () => {
  const form = { title: 'Format Surat Kuasa LPSE Contoh', address: 'https://lpse.contoh.go.id/kuasa.pdf' };
  const withForm = (more: object): Asked => ({
    office: officeWith([application({}), entry('kuasa', letter('power-of-attorney', { form: { ...form, ...more } }))]),
    attorney: true,
  });
  const idsOf = (one: Asked): readonly string[] =>
    composeSet({ office: one.office, report: reportOf(one), today }, templates).map(({ id }) => id);
  expect(idsOf(withForm({ ours: 'accepted' }))).toContain('power-of-attorney');
  expect(idsOf(withForm({}))).not.toContain('power-of-attorney');
  for (const more of [{}, { ours: 'accepted' }]) {
    expect(textOf('cover', withForm(more))).toContain('Surat kuasa (asli)');
    expect(textOf(reset, withForm(more))).toContain('Surat kuasa (asli)');
    expect(textOf('checklist', withForm(more))).toContain(`“${form.title}” (${form.address})`);
  }
});

test('papers of every role, and in the office’s own words, are attachments by their names', () => {
  const roles = ['person-in-charge', 'staff', 'every-owner', 'attorney', 'company-admin'];
  const office = officeWith([
    application({}),
    ...roles.map((role) => entry(role, document('npwp', { role, evidence: { copies: 1 } }))),
    entry('spt', {
      kind: 'named',
      name: 'SPT tahunan',
      evidence: { original: 'returned', scan: { formats: ['pdf'] } },
    }),
  ]);
  for (const sheet of ['cover', reset]) {
    const text = textOf(sheet, { office });
    for (const name of [
      'NPWP penanggung jawab (salinan)',
      'NPWP staf yang datang (salinan)',
      'NPWP pemilik Siti Rahmawati (salinan)',
      'NPWP penerima kuasa (salinan)',
      'NPWP admin (salinan)',
      'SPT tahunan (asli dan pindaian)',
    ])
      expect(text).toContain(name);
  }
});
