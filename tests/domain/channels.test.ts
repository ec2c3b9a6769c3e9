import { expect, test } from 'vitest';
import { channelOf } from '../../src/domain/evaluate.ts';
import { listOf, type OfficeProfile } from '../../src/domain/office.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { channelKinds } from '../../src/domain/terms.ts';
import { inIndonesian } from '../../src/i18n/finding-sentences.ts';
import { serviceFactsOf } from '../../src/i18n/service-facts.ts';
import { change, codesOf, found, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';
import {
  citation,
  counter,
  document,
  entry,
  letter,
  list,
  officeWith,
  rawProfile,
} from '../support/kernel/profiles.ts';

const ktp = entry('ktp', document('ktp'));

test.each(channelKinds)('a request by %s is assessed, with an appointment and an address', (kind) => {
  const office = officeWith([ktp], { channels: [{ kind, appointment: true, address: 'di sana', citation }] });
  const report = reportOf({ office });
  expect(report.channel).toMatchObject({ kind, appointment: true, address: 'di sana' });
  expect(report.ready).toBe(true);
});

test('the first channel counts until another is chosen; one that is not offered is refused', () => {
  const office = officeWith([ktp], { channels: [counter, { kind: 'video', citation }] });
  const chosen = (answers: object) => reportOf({ office, with: change({ answers }) });
  expect(chosen({}).channel?.kind).toBe('counter');
  expect(chosen({ channel: 'video' }).channel?.kind).toBe('video');
  expect(chosen({ channel: 'phone' }).channel?.kind).toBe('counter');
  expect(codesOf(chosen({ channel: 'phone' }))).toContain('channel-not-offered');
});

test('a requirement may belong to one channel', () => {
  const office = officeWith(
    [
      ktp,
      entry('layar', document('screenshot', { evidence: { scan: true }, when: { is: 'channel', in: ['ticket'] } })),
    ],
    { channels: [counter, { kind: 'ticket', citation }] },
  );
  expect(readOut(reportOf({ office }))).toHaveLength(1);
  expect(readOut(reportOf({ office, with: change({ answers: { channel: 'ticket' } }) }))).toHaveLength(2);
});

test('an e-mail to which the list wants the signed application goes with that letter, on paper, not with a text', () => {
  const office = officeWith([entry('surat', letter('application', { evidence: { scan: true } }))], {
    channels: [{ kind: 'email', address: 'a@b.id', citation }],
  });
  const report = reportOf({ office });
  expect(report.letters).toEqual([{ kind: 'application', listed: true, requirement: 'surat', marks: {} }]);
  expect(report.facts.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['signatory.nik', 'letter.number', 'letter.place']),
  );
});

test('a list by oneself that still asks for something asks its questions, too', () => {
  const office = officeWith([entry('sbu', document('sbu', { when: { is: 'exists', document: 'sbu' } }))], {
    channels: [{ kind: 'self-service', citation }],
  });
  const report = reportOf({ office, with: change({ answers: { exists: {} } }) });
  expect(report.ready).toBe(false);
  expect(found(report, 'answer-missing')).toHaveLength(1);
});

test('steps before with their deadline, who is competent, when an answer comes: kept as the source says', () => {
  const step = { text: { id: 'Isi formulir daring.' }, address: 'https://contoh.id', citation };
  const more = {
    tryFirst: [step],
    stepsBefore: [{ ...step, withinDays: 30 }],
    competent: { who: 'place-of-aggregation', citation },
    answer: { withinDays: 3, text: { id: 'Dijawab lewat email.' }, citation },
  };
  const office = officeWith([ktp], more);
  expect(office.services['reset-password']).toMatchObject(more);
  expect(found(reportOf({ office }), 'try-first')).toEqual([
    expect.objectContaining({ step: 'Isi formulir daring.', address: 'https://contoh.id' }),
  ]);
});

test('a list for business entities doubts an individual', () => {
  const appliesTo = { when: { is: 'not', of: { is: 'legal-form', in: ['individual'] } }, citation };
  const office = officeWith([ktp], { appliesTo });
  const answers = { legalForm: 'individual' } as const;
  expect(codesOf(reportOf({ office }))).not.toContain('list-not-for-you');
  expect(codesOf(reportOf({ office, with: change({ answers }) }))).toContain('list-not-for-you');
});

test('"as at registration" brings the papers of that list, of mixed entries too, and not its letters', () => {
  const office = parseOffice(
    rawProfile({
      registration: list([
        entry('formulir', letter('registration-form')),
        entry('ktp', { kind: 'all-of', of: [letter('participation-form'), document('ktp')] }),
        entry('bukti', { kind: 'any-of', of: [document('bukti-kerja'), letter('employment-statement')] }),
        entry('dll', { kind: 'open-ended' }),
      ]),
      'reset-password': list([
        entry('daftar', { kind: 'as-at', service: 'registration', when: { is: 'represented' } }),
      ]),
    }),
  );
  expect(readOut(reportOf({ office }))).toEqual([]);
  expect(readOut(reportOf({ office, attorney: true }))).toEqual([
    'daftar-ktp: ktp [asli dan salinan]',
    'daftar-bukti: bukti-kerja [asli dan salinan] | employment-statement [asli]',
    'daftar-dll: dll.',
  ]);
});

test('what an office asks for beyond a list by oneself is a visit: the checklist’s facts are asked', () => {
  const office = officeWith([], { channels: [{ kind: 'self-service', citation }] });
  const one = { id: 'foto', text: 'Pasfoto', copies: 2 };
  const report = reportOf({ office, with: (dossier) => ({ ...dossier, company: {}, additions: [one] }) });
  expect(found(report, 'fact-missing')).toContainEqual(expect.objectContaining({ path: 'company.name' }));
  expect(codesOf(report)).not.toContain('no-visit-needed');
});

test('an office may name its days without its hours; hours of one end only, or ending before they begin, are refused', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const open = (hours: object) => officeWith([ktp], { channels: [{ ...counter, hours: [{ days, ...hours }] }] });
  const said = (office: OfficeProfile): string[] => {
    const list = listOf(office, 'reset-password');
    if (!list.published) throw new TypeError('the list must be published');
    return serviceFactsOf(list, channelOf(list, {}), inIndonesian, (kind) => kind)
      .filter(({ kind }) => kind === 'hours')
      .map(({ text }) => text);
  };
  expect(said(open({}))).toEqual(['Senin sampai Jumat; jamnya tidak disebut']);
  expect(said(open({ from: '08:00', until: '15:30' }))).toEqual(['Senin sampai Jumat, pukul 08.00–15.30']);
  const onSaturday = reportOf({ office: open({}), with: change({ visit: { date: '2026-11-28' } }) });
  expect(codesOf(onSaturday)).toContain('closed-that-day');
  for (const wrong of [{ from: '08:00' }, { until: '15:00' }, { from: '15:00', until: '08:00' }])
    expect(() => open(wrong)).toThrow(ParseError);
});

test('a channel that goes with another has hours and an appointment of its own, and closes the day for both', () => {
  const hours = [{ days: ['tuesday', 'thursday'], from: '09:00', until: '11:00' }];
  const also = [{ kind: 'video', appointment: true, hours, note: { id: 'Siapkan dokumen asli.' } }];
  const office = officeWith([ktp], { channels: [{ kind: 'email', also, citation }] });
  const list = listOf(office, 'reset-password');
  if (!list.published) throw new TypeError('the list must be published');
  const facts = serviceFactsOf(list, channelOf(list, {}), inIndonesian, (kind) => kind);
  expect(facts.find(({ kind }) => kind === 'also')?.text).toBe(
    'video, dengan janji temu; Selasa dan Kamis, pukul 09.00–11.00: Siapkan dokumen asli.',
  );
  const on = (date: string) => codesOf(reportOf({ office, with: change({ visit: { date } }) }));
  expect(on('2026-11-25')).toContain('closed-that-day');
  expect(on('2026-11-26')).not.toContain('closed-that-day');
});

test('where papers go by e-mail and are shown in a video call, who appears there for the company needs a power', () => {
  const by = (also: object) => officeWith([ktp], { channels: [{ kind: 'email', citation, ...also }] });
  const represented = change({ answers: { handedInBy: 'attorney' } });
  const shown = reportOf({ office: by({ also: [{ kind: 'video' }] }), attorney: true, with: represented });
  expect(shown.questions.map(({ question }) => question.ask)).toContain('handedInBy');
  expect(shown.letters.map(({ kind }) => kind)).toContain('power-of-attorney');
  const mailed = reportOf({ office: by({}), attorney: true, with: represented });
  expect(mailed.questions.map(({ question }) => question.ask)).not.toContain('handedInBy');
  expect(mailed.letters.map(({ kind }) => kind)).not.toContain('power-of-attorney');
});

test('a condition on an attorney asks who hands in, also where nobody appears; the answer then stays', () => {
  const facts = { kind: 'facts', facts: ['company.name'], when: { is: 'attorney-in-deed' } };
  const office = officeWith([entry('data', facts)], { channels: [{ kind: 'whatsapp', citation }] });
  const report = reportOf({ office, attorney: true });
  const asked = report.questions.filter(({ decides }) => decides).map(({ question }) => question.ask);
  expect(asked).toEqual(['legalForm', 'handedInBy', 'attorneyInDeed']);
  expect(report.dossier.answers).toMatchObject({ handedInBy: 'attorney', attorneyInDeed: true });
  expect(codesOf(report)).not.toContain('answer-missing');
});
