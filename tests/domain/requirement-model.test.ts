import { expect, test } from 'vitest';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { type Case, change, codesOf, found, only, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';
import { citation, document, entry, letter, officeWith, shownAndCopied } from '../support/kernel/profiles.ts';

/** The list of an invented office as it reads for one dossier; the sample is made for it, everything is ticked. */
const listOf = (office: OfficeProfile, one: Omit<Case, 'office'> = {}): string[] =>
  readOut(reportOf({ ...one, office }));

const both = '[asli dan salinan]';
const represented = { is: 'represented' };

test('alternatives inside alternatives: NIB, or SIUP and TDP', () => {
  const office = officeWith([
    entry('izin', {
      kind: 'any-of',
      of: [{ kind: 'all-of', of: [document('siup'), document('tdp')] }, document('nib')],
    }),
  ]);
  expect(listOf(office)).toEqual([`izin: siup ${both} + tdp ${both} | nib ${both}`]);
  const withPapers = (prepared: Record<string, object>) => reportOf({ office, with: only(prepared) });
  const tick = { original: true, copies: 1 };
  expect(withPapers({ 'izin/nib': tick }).ready).toBe(true);
  expect(codesOf(withPapers({ 'izin/nib': tick }))).not.toContain('stand-in-unconfirmed');
  expect(withPapers({ 'izin/siup': tick, 'izin/tdp': tick }).ready).toBe(true);
  expect(withPapers({ 'izin/siup': tick }).ready).toBe(false);
});

test('an NIB stands in for SIUP, SIUJK and TDP, as a question to the office, unless the list names it anywhere', () => {
  for (const paper of ['siup', 'siujk', 'tdp']) {
    expect(listOf(officeWith([entry('izin', document(paper))]))).toEqual([`izin: ${paper} ${both} | nib* ${both}`]);
  }
  expect(listOf(officeWith([entry('izin', document('sbu'))]))).toEqual([`izin: sbu ${both}`]);
  expect(listOf(officeWith([entry('siup', document('siup')), entry('nib', document('nib'))]))).toEqual([
    `siup: siup ${both}`,
    `nib: nib ${both}`,
  ]);
});

test('the form of a paper: any mixture of original, copies, legalised copies and scan', () => {
  const forms = [
    shownAndCopied,
    { copies: 1 },
    { scan: true },
    { original: 'handed-in', copies: 3, legalised: true },
    { original: 'handed-in', scan: true },
  ];
  const office = officeWith(forms.map((evidence, index) => entry(`ktp-${index}`, document('ktp', { evidence }))));
  expect(listOf(office).map((line) => line.slice(line.indexOf('[')))).toEqual([
    '[asli dan salinan]',
    '[salinan]',
    '[pindaian]',
    '[asli dan 3 (tiga) salinan dilegalisasi]',
    '[asli dan pindaian]',
  ]);
  expect(reportOf({ office }).photocopies).toEqual([
    { document: 'ktp', copies: 2 },
    { document: 'ktp', legalised: true, copies: 3 },
  ]);
});

test('two of three copies are not enough, three are', () => {
  const office = officeWith([entry('ktp', document('ktp', { evidence: { copies: 3 } }))]);
  const lacking = (copies: number) =>
    found(reportOf({ office, with: only({ ktp: { copies } }) }), 'requirement-missing');
  expect(lacking(2)).toEqual([expect.objectContaining({ part: 'ktp', lacking: ['copies'] })]);
  expect(lacking(3)).toEqual([]);
});

test('a letter needed as original and as scan lacks each by itself', () => {
  const office = officeWith([
    entry('surat', letter('application', { evidence: { original: 'handed-in', scan: true } })),
  ]);
  const lacking = found(reportOf({ office, with: only({ surat: { original: true } }) }), 'requirement-missing');
  expect(lacking).toEqual([expect.objectContaining({ lacking: ['scan'] })]);
});

test('"if there is one" is asked, for any paper', () => {
  const office = officeWith([entry('sbu', document('sbu', { when: { is: 'exists', document: 'sbu' } }))]);
  const answered = (exists: object) => reportOf({ office, with: change({ answers: { exists } }) });
  expect(answered({ sbu: true }).requirements[0]?.status).toBe('ready');
  expect(answered({ sbu: false }).requirements[0]?.status).toBe('not-needed');
  expect(answered({}).requirements[0]?.status).toBe('undecided');
  expect(found(answered({}), 'answer-missing')).toEqual([
    expect.objectContaining({ question: { ask: 'exists', document: 'sbu' } }),
  ]);
});

test('the attorney’s surat kuasa, KTP, and, where the deed does not name them, a stamped proof of employment', () => {
  const office = officeWith(
    [
      entry('surat-kuasa', letter('power-of-attorney', { when: represented })),
      entry('ktp-kuasa', document('ktp', { role: 'attorney', when: represented })),
      entry(
        'bukti-kerja',
        letter('employment-statement', {
          marks: { meterai: { printed: 10000 } },
          when: { is: 'all', of: [represented, { is: 'not', of: { is: 'attorney-in-deed' } }] },
        }),
      ),
    ],
    { attorney: { rule: 'in-deed-or-employee', citation } },
  );
  const lines = ['surat-kuasa: power-of-attorney [asli]', `ktp-kuasa: ktp-attorney ${both}`];
  expect(listOf(office)).toEqual([]);
  expect(listOf(office, { attorney: true })).toEqual(lines);
  const employee: Case = { office, attorney: true, with: change({ answers: { attorneyInDeed: false } }) };
  expect(readOut(reportOf(employee))).toEqual([...lines, 'bukti-kerja: employment-statement [asli]']);
  expect(reportOf(employee).meterai.count).toBe(1);
  expect(codesOf(reportOf(employee))).not.toContain('attorney-not-allowed');
});

test('a condition on the attorney’s deed alone is decided by who comes, and is not asked of a director who comes', () => {
  const office = officeWith([
    entry('bukti-kerja', document('bukti-kerja', { when: { is: 'not', of: { is: 'attorney-in-deed' } } })),
  ]);
  expect(listOf(office)).toEqual([]);
  expect(reportOf({ office }).questions.map(({ question }) => question.ask)).not.toContain('attorneyInDeed');
  const asked = reportOf({
    office,
    attorney: true,
    with: ({ answers: { attorneyInDeed: _, ...answers }, ...rest }) => ({ ...rest, answers }),
  });
  expect(found(asked, 'answer-missing')).toEqual([expect.objectContaining({ question: { ask: 'attorneyInDeed' } })]);
});

test.each([
  ['in-deed', true, false],
  ['in-deed', false, true],
  ['in-deed-or-employee', false, false],
  ['nobody', true, true],
] as const)(
  'where the rule is %s an attorney whose name in the deed is %s is refused: %s',
  (rule, attorneyInDeed, refused) => {
    const office = officeWith([entry('ktp', document('ktp'))], { attorney: { rule, citation } });
    const report = reportOf({ office, attorney: true, with: change({ answers: { attorneyInDeed } }) });
    expect(codesOf(report).includes('attorney-not-allowed')).toBe(refused);
    expect(report.ready).toBe(!refused);
  },
);

test('where the attorney’s own paper asks that the deed names them, that is asked, and another attorney is refused', () => {
  const ktp = (more: object) => document('ktp', { role: 'attorney', person: ['in-deed'], when: represented, ...more });
  const office = officeWith([{ ...entry('ktp-kuasa', ktp({})), citation: { ...citation, entry: '7' } }]);
  const asked = (answers: object) => reportOf({ office, attorney: true, with: change({ answers }) });
  const questions = asked({}).questions.map(({ question }) => question.ask);
  expect(questions.filter((ask) => ask === 'attorneyInDeed')).toHaveLength(1);
  expect(reportOf({ office }).questions.map(({ question }) => question.ask)).not.toContain('attorneyInDeed');
  expect(found(asked({ attorneyInDeed: false }), 'attorney-not-allowed')).toEqual([
    expect.objectContaining({ rule: 'in-deed', citation: expect.objectContaining({ entry: '7' }) }),
  ]);
  expect(asked({ attorneyInDeed: false }).ready).toBe(false);
  expect(asked({ attorneyInDeed: true }).ready).toBe(true);

  // Where another paper will do, or the entry weighs nothing, nobody is refused.
  const either = officeWith([
    entry('ktp-kuasa', { kind: 'any-of', of: [ktp({}), document('bukti-kerja')], when: represented }),
    { ...entry('ktp-lagi', ktp({})), weight: 'recommended' },
  ]);
  const choosing = (paper: string) =>
    reportOf({
      office: either,
      attorney: true,
      with: change({ answers: { attorneyInDeed: false }, choices: { 'ktp-kuasa': `ktp-kuasa/${paper}` } }),
    });
  expect(codesOf(choosing('ktp-attorney'))).toContain('attorney-not-allowed');
  expect(codesOf(choosing('bukti-kerja'))).not.toContain('attorney-not-allowed');
});

test('who else may be attorney than one in the deed is no question where nothing on the list depends on it', () => {
  const office = officeWith([entry('ktp', document('ktp'))], { attorney: { rule: 'in-deed-or-employee', citation } });
  const { questions } = reportOf({ office, attorney: true });
  expect(questions.map(({ question }) => question.ask)).not.toContain('attorneyInDeed');
});

test('a scan may be in any of the formats that the list names', () => {
  const office = officeWith([
    entry('layar', document('screenshot', { evidence: { scan: { formats: ['jpg', 'png'] } } })),
  ]);
  expect(listOf(office)).toEqual(['layar: screenshot [pindaian (JPG/PNG)]']);
});

test('the KTP of every director is one part for each, and the directors must be named', () => {
  const office = officeWith([entry('ktp', document('ktp', { role: 'every-director' }))]);
  const directors = [{ name: 'Siti Rahmawati' }, { name: 'Budi Santoso' }];
  const report = reportOf({
    office,
    with: (dossier) => only({ 'ktp/1': { original: true, copies: 1 } })({ ...dossier, directors }),
  });
  expect(found(report, 'requirement-missing')).toEqual([
    expect.objectContaining({ requirement: 'ktp', part: 'ktp/2', lacking: ['original', 'copies'] }),
  ]);
  expect(report.photocopies).toEqual([{ document: 'ktp', role: 'every-director', copies: 2 }]);
  expect(found(reportOf({ office, with: change({ directors: [] }) }), 'fact-missing')).toEqual([
    expect.objectContaining({ path: 'directors' }),
  ]);
});

test('the company admin: an appointment letter that names them, and their KTP', () => {
  const office = officeWith([
    entry('penunjukan', letter('admin-appointment')),
    entry('ktp-admin', document('ktp', { role: 'company-admin' })),
  ]);
  expect(listOf(office)).toEqual(['penunjukan: admin-appointment [asli]', `ktp-admin: ktp-company-admin ${both}`]);
  const nameless = reportOf({ office, with: change({ admin: { name: '' } }) });
  expect(found(nameless, 'fact-missing')).toEqual([expect.objectContaining({ path: 'admin.name' })]);
});

test('only for a PT: SK Kemenkumham', () => {
  const office = officeWith([
    entry('sk', document('sk-kemenkumham', { when: { is: 'legal-form', in: ['pt', 'pt-perorangan'] } })),
  ]);
  expect(listOf(office)).toEqual([`sk: sk-kemenkumham ${both}`]);
  expect(listOf(office, { with: change({ answers: { legalForm: 'cv' } }) })).toEqual([]);
});

test('business entity or individual, each with its own papers', () => {
  const individual = { is: 'legal-form', in: ['individual'] };
  const office = officeWith([
    entry('ktp', document('ktp', { when: individual })),
    entry('akta', document('akta-pendirian', { when: { is: 'not', of: individual } })),
  ]);
  expect(listOf(office)).toEqual([`akta: akta-pendirian ${both}`]);
  expect(listOf(office, { with: change({ answers: { legalForm: 'individual' } }) })).toEqual([`ktp: ktp ${both}`]);
});

test('the same paper in an old and a new role, each in its own form', () => {
  const office = officeWith([
    entry('npwp', {
      kind: 'all-of',
      of: [document('npwp', { role: 'new' }), document('npwp', { role: 'old', evidence: { copies: 1 } })],
    }),
  ]);
  expect(listOf(office)).toEqual([`npwp: npwp-new ${both} + npwp-old [salinan]`]);
});

test('facts in place of papers are ready as soon as they are known', () => {
  const office = officeWith([entry('data', { kind: 'facts', facts: ['company.name', 'account.email'] })]);
  expect(listOf(office)).toEqual(['data: company.name, account.email']);
  const open = reportOf({ office, with: change({ account: { email: '' } }) });
  expect(open.requirements[0]?.status).toBe('missing');
  expect(found(open, 'fact-missing')).toEqual([expect.objectContaining({ path: 'account.email' })]);
});

test('nothing to bring at all', () => {
  expect(reportOf({ office: officeWith([]) })).toMatchObject({
    ready: true,
    requirements: [],
    photocopies: [],
    carry: [],
  });
});

test('an open end is never ready until the office was asked how the list goes on', () => {
  const office = officeWith([entry('ktp', document('ktp')), entry('dll', { kind: 'open-ended' })]);
  const unasked = reportOf({ office, with: change({ prepared: { dll: { done: false } } }) });
  expect(unasked.requirements.map(({ status }) => status)).toEqual(['ready', 'open-ended']);
  expect(codesOf(unasked)).toContain('list-open-ended');
  expect(unasked).toMatchObject({ ready: false, asks: true, draft: false });
  expect(reportOf({ office })).toMatchObject({ ready: true, asks: false });
});

test('a choice between two open ends is an open end, not a riddle', () => {
  const office = officeWith([entry('x', { kind: 'any-of', of: [{ kind: 'open-ended' }, { kind: 'open-ended' }] })]);
  const unasked = only({});
  expect(reportOf({ office, with: unasked })).toMatchObject({ ready: false, requirements: [{ status: 'open-ended' }] });
});

test('things that are no papers: the company stamp, and a folder whose colour follows the legal form', () => {
  const colours = { cv: 'kuning', pt: 'biru', other: 'hijau' };
  const office = officeWith([
    entry('cap', { kind: 'object', object: 'company-stamp' }),
    entry('map', { kind: 'object', object: 'folder', colours, cover: true }),
  ]);
  const report = reportOf({ office });
  expect(readOut(report)).toEqual(['cap: company-stamp', 'map: folder']);
  expect(report.photocopies).toEqual([]);
  expect(report.carry.map((part) => part.kind === 'leaf' && part.item)).toContainEqual({
    kind: 'object',
    object: 'folder',
    colours,
    cover: true,
  });
  expect(reportOf({ office, with: only({}) }).findings).toContainEqual(
    expect.objectContaining({ code: 'requirement-missing', part: 'cap', lacking: ['done'] }),
  );
});

test('a photograph, a screenshot and a legalised copy have their place', () => {
  const office = officeWith([
    entry('foto', document('photograph', { evidence: { original: 'handed-in', copies: 2 } })),
    entry('layar', document('screenshot', { evidence: { scan: true } })),
  ]);
  expect(listOf(office)).toEqual(['foto: photograph [asli dan 2 (dua) salinan]', 'layar: screenshot [pindaian]']);
});

test('a letter’s marks travel to the letter: letterhead, stamp as printed, company stamp, signer, what it states', () => {
  const marks = {
    letterhead: true,
    meterai: { printed: 3000 },
    companyStamp: true,
    signedBy: 'signatory',
    states: ['company.phone', 'account.email'],
  };
  const office = officeWith([entry('surat', letter('application', { marks }))]);
  const report = reportOf({ office, with: change({ company: { phone: '' } }) });
  expect(report.letters).toEqual([{ kind: 'application', listed: true, requirement: 'surat', marks }]);
  expect(found(report, 'fact-missing')).toEqual([expect.objectContaining({ path: 'company.phone' })]);
  expect(found(report, 'meterai-changed')).toEqual([expect.objectContaining({ printed: 3000, value: 10000 })]);
});

test('the same letter listed as original and again as scan is one letter with the marks of both', () => {
  const office = officeWith([
    entry('surat', letter('application', { marks: { meterai: { printed: 10000 } } })),
    entry('pindaian', letter('application', { evidence: { scan: true }, marks: { letterhead: true } })),
  ]);
  expect(reportOf({ office }).letters).toEqual([
    {
      kind: 'application',
      listed: true,
      requirement: 'surat',
      marks: { meterai: { printed: 10000 }, letterhead: true },
    },
  ]);
});

test('a condition can be joined, turned round and put in place of another', () => {
  const when = {
    is: 'any',
    of: [
      { is: 'all', of: [{ is: 'legal-form', in: ['cv'] }, represented] },
      { is: 'not', of: { is: 'old-mailbox-open' } },
    ],
  };
  const office = officeWith([entry('ktp', document('ktp', { when }))]);
  const status = (answers: object, attorney = false) =>
    reportOf({ office, attorney, with: change({ answers }) }).requirements[0]?.status;
  expect(status({})).toBe('not-needed');
  expect(status({ oldMailboxOpen: false })).toBe('missing');
  expect(status({ legalForm: 'cv' }, true)).toBe('missing');
  expect(status({ legalForm: 'cv' })).toBe('not-needed');
});
