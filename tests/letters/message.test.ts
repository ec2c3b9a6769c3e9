import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../../src/domain/office.ts';
import { countingLeaves } from '../../src/domain/part.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { indonesian, partName } from '../../src/i18n/part-names.ts';
import { isMessageKind, messagesOf, type OfficeMessage } from '../../src/letters/message.ts';
import { longestLink, mailLink, mobileNumberIn, whatsAppLink } from '../../src/letters/render-text.ts';
import { type Case, change, offices, reportOf, today } from '../support/kernel/dossiers.ts';
import { citation, document, entry, letter, officeWith } from '../support/kernel/profiles.ts';

const templates = readTemplates();

const messages = (one: Case & { office: OfficeProfile }): readonly OfficeMessage[] =>
  messagesOf({ office: one.office, report: reportOf(one), today }, templates);
const only = (one: Case & { office: OfficeProfile }): OfficeMessage => {
  const [first, ...others] = messages(one);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} messages`);
  return first;
};

/** Every shipped office × service × channel at which one writes, for a company and a person, alone and represented. */
const shipped = [...offices.values()].flatMap((office) =>
  servicesAt(office).flatMap((service) => {
    const list = listOf(office, service);
    return (list.published ? list.channels : [])
      .filter(({ kind }) => isMessageKind(kind))
      .flatMap((channel) =>
        (['pt', 'individual'] as const).flatMap((legalForm) =>
          [false, true].map((attorney) => ({ office, service, channel, legalForm, attorney })),
        ),
      );
  }),
);

const composed = ({ office, service, channel, legalForm, attorney }: (typeof shipped)[number]) => {
  const definition = serviceOf(office, service);
  const sample = sampleDossier(definition, office, today, attorney);
  const dossier = change({ answers: { channel: channel.kind, legalForm } })(sample);
  const report = assess(definition, office, dossier, today);
  return { report, found: messagesOf({ office, report, today }, templates) };
};

describe('at every office and service, by every channel at which one writes', () => {
  test('the message is whole: nothing unresolved, nothing blank, to the address of the profile', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(32);
    for (const one of shipped) {
      const { found } = composed(one);
      expect(found[0]).toMatchObject({ channel: one.channel.kind, draft: false });
      expect(found[0]?.to).toBe(one.channel.address);
      expect(found[0]?.text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object|…|DRAF/);
      expect(found[0]?.text).toMatch(/^Yth\. \S/);
      expect(found[0]?.text).toContain('PT Cahaya Batanghari');
      expect(found[0]?.subject).toMatch(/^Permohonan \S/);
    }
  });

  test('what is attached are the papers of the list in its order, then letters that help, each named once in the text', () => {
    for (const one of shipped) {
      const { report, found } = composed(one);
      const papers = report.requirements
        .flatMap(({ part }) => countingLeaves(part))
        .filter(({ item }) => item.kind !== 'facts' && item.kind !== 'object');
      const enclosed = found[0]?.enclosed ?? [];
      expect(enclosed.flatMap((it) => (it.part ? countingLeaves(it.part).map(({ key }) => key) : []))).toEqual(
        papers.map(({ key }) => key),
      );
      const unlisted = report.letters.filter(({ listed, message }) => !listed && !message).map(({ kind }) => kind);
      expect(enclosed.flatMap(({ letter: kind }) => kind ?? [])).toEqual(unlisted);
      const lines = (found[0]?.text ?? '').split('\n').filter((line) => /^\d+\. /.test(line));
      const names = enclosed.map((it) => (it.part ? partName(it.part, indonesian) : indonesian.letter(it.letter)));
      expect(lines.map((line) => line.replace(/^\d+\. |;(?: dan)?$|\.$/g, ''))).toEqual(names);
    }
  });

  test('a letter is signed on paper before it is scanned, with what the list wants on it', () => {
    const signed = shipped
      .flatMap((one) => composed(one).found[0]?.enclosed ?? [])
      .filter(({ steps }) => steps.length > 1);
    expect(signed.length).toBeGreaterThan(10);
    for (const { steps } of signed) {
      expect(steps[0]).toBe('print');
      expect(steps.at(-1)).toBe('scan');
    }
    const tangerang = shipped.find(({ office, legalForm }) => office.id === 'kota-tangerang' && legalForm === 'pt');
    if (!tangerang) throw new Error('no ticket at Kota Tangerang');
    expect(composed(tangerang).found[0]?.enclosed[0]?.steps).toEqual(['print', 'meterai', 'signatory', 'scan']);
  });
});

const papers = [
  entry(
    'surat',
    letter('application', {
      evidence: { scan: { formats: ['pdf'], maxMegabytes: 2 } },
      marks: { meterai: { printed: 10000 }, companyStamp: true },
    }),
  ),
  entry('nib', document('nib', { evidence: { scan: { formats: ['pdf', 'jpg'], maxMegabytes: 1.5 } } })),
  entry('npwp', document('npwp')),
];
const at = (channel: object) => officeWith(papers, { channels: [{ citation, ...channel }] as never });

test('the limits of each file stand with it, and a person neither stamps nor signs for a company', () => {
  const office = at({ kind: 'email', address: 'lpse@contoh.go.id' });
  expect(only({ office }).enclosed.map(({ steps, limits }) => [steps.join(' '), limits])).toEqual([
    ['print meterai signatory companyStamp scan', { formats: ['pdf'], maxMegabytes: 2 }],
    ['scan', { formats: ['pdf', 'jpg'], maxMegabytes: 1.5 }],
    ['scan', undefined],
  ]);
  const person = only({ office, with: change({ answers: { legalForm: 'individual' } }) });
  expect(person.enclosed[0]?.steps).toEqual(['print', 'meterai', 'self', 'scan']);
});

test('which mailbox it must come from is said, typed or not', () => {
  const office = at({ kind: 'email', address: 'lpse@contoh.go.id', fromRegisteredMailbox: true });
  expect(only({ office }).from).toBe('lama@cahayabatanghari.co.id');
  expect(only({ office, with: change({ account: { email: '' } }) }).from).toBe('');
  expect(only({ office: at({ kind: 'email', address: 'lpse@contoh.go.id' }) }).from).toBeUndefined();
});

test('a channel that goes along has the same words at its own address; one without an address has no link', () => {
  const office = at({
    kind: 'email',
    address: 'lpse@contoh.go.id',
    also: [{ kind: 'video' }, { kind: 'whatsapp', address: 'WA 0812-3456-7890 (Ibu Sari)' }],
  });
  const [mail, chat, ...others] = messages({ office });
  expect(others).toEqual([]);
  expect(mail?.link?.href).toMatch(/^mailto:lpse%40contoh\.go\.id\?subject=Permohonan%20Reset%20Password/);
  expect(chat).toMatchObject({ channel: 'whatsapp', text: mail?.text });
  expect(chat?.link?.href).toMatch(/^https:\/\/wa\.me\/6281234567890(\?|$)/);
  expect(mail?.text).toContain('panggilan video');
  expect(only({ office: at({ kind: 'whatsapp' }) })).not.toHaveProperty('link');
});

test('nobody writes to a counter, nor where an office publishes nothing', () => {
  expect(messages({ office: at({ kind: 'counter' }) })).toEqual([]);
  expect(messages({ office: at({ kind: 'phone', address: '021 555' }) })).toEqual([]);
  expect(messages({ office: officeWith(papers), service: 'aggregation' })).toEqual([]);
});

test('what the answers do not use is not written: an attorney’s name of before, an old NPWP of another request', () => {
  const office = at({ kind: 'ticket' });
  const given = change({
    attorney: { name: 'Nama Yang Dulu' },
    request: { oldNpwp: '01.609.052.4-017.000', newEmail: 'baru@contoh.co.id' },
    answers: { handedInBy: 'signatory' },
  });
  const { text } = only({ office, with: given });
  expect(text).not.toMatch(/Yang Dulu|01\.609|baru@contoh/);
  const power = entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } }));
  const represented = officeWith([...papers, power], { channels: [{ kind: 'ticket', citation }] });
  expect(only({ office: represented, attorney: true }).text).toContain('kami kuasakan kepada Andi Saputra');
  expect(only({ office: represented }).text).not.toContain('kuasakan');
});

test('what is missing is a blank, and the text is marked DRAF', () => {
  const { text, draft } = only({ office: at({ kind: 'ticket' }), with: change({ company: { address: '' } }) });
  expect(draft).toBe(true);
  expect(text).toMatch(/^DRAF\n/);
  expect(text).toMatch(/Alamat +: …/);
});

test('the day behind which a paper is too old is the day before which the message goes', () => {
  const office = officeWith(
    [entry('domisili', { ...document('domisili'), notOlderThan: { count: 3, unit: 'months' } })],
    {
      channels: [{ kind: 'email', address: 'a@contoh.id', citation }],
    },
  );
  const { before } = only({
    office,
    with: change({ prepared: { domisili: { original: true, issued: '2026-10-01' } }, visit: { date: '2026-12-01' } }),
  });
  expect(before).toMatchObject([{ kind: 'paper', day: '2027-01-01' }]);
});

test.each([
  ['0812-3456-7890', '6281234567890'],
  ['+62 812 3456 7890', '6281234567890'],
  ['62 (0)812 3456 7890', '6281234567890'],
  ['https://wa.me/6281234567890', '6281234567890'],
  ['https://api.whatsapp.com/send?phone=6281234567890', '6281234567890'],
  ['812 3456 7890', '6281234567890'],
  ['Telepon (0741) 555012, WA 0811.745.0123', '628117450123'],
  ['(021) 2993 5577', undefined],
  ['0741 555012', undefined],
  ['0801 234 5678', undefined],
  ['1500 123', undefined],
  ['', undefined],
])('the mobile number in “%s” is %s', (written, number) => {
  expect(mobileNumberIn(written)).toBe(number);
});

test('a mail goes to every mailbox that an address names, with its lines as mail programs read them', () => {
  const link = mailLink('helpdesk@a.go.id; LPSE <lpse@b.go.id>', 'Satu & dua', 'x\ny');
  expect(link).toEqual({
    href: 'mailto:helpdesk%40a.go.id,lpse%40b.go.id?subject=Satu%20%26%20dua&body=x%0D%0Ay',
    whole: true,
  });
  expect(mailLink('lewat LPSE Support', 'a', 'b')).toBeUndefined();
});

test('a link carries the text whole or not at all, and is never longer than programs take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1500 }), (text) => {
      for (const link of [mailLink('a@contoh.go.id', 'Judul', text), whatsAppLink('081234567890', text)]) {
        expect(link?.href.length).toBeLessThanOrEqual(longestLink);
        const { searchParams } = new URL(link?.href ?? '');
        const carried = searchParams.get('body') ?? searchParams.get('text') ?? '';
        expect(carried.replaceAll('\r\n', '\n')).toBe(link?.whole ? text : '');
      }
    }),
  );
  expect(mailLink('a@contoh.go.id', 'Judul', 'x'.repeat(2000))?.whole).toBe(false);
});
