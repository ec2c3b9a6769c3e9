import { dayInWords, isDay, weekdayOf } from '../../domain/day.ts';
import { blocks } from '../../domain/finding.ts';
import { listOf } from '../../domain/office.ts';
import { countingLeaves, type Part } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import { weekdays } from '../../domain/terms.ts';
import { inIndonesian } from '../../i18n/finding-sentences.ts';
import { channel as channelNames } from '../../i18n/id/start.ts';
import { serviceName } from '../../i18n/id/terms.ts';
import { visit } from '../../i18n/id/visit.ts';
import { counted, rupiah } from '../../i18n/numerals.ts';
import { indonesian, inSentence, partForm, partName, photocopyName } from '../../i18n/part-names.ts';
import { channelFactsOf, listFactsOf, type ServiceFact } from '../../i18n/service-facts.ts';
import { fixedWords } from '../../i18n/words.ts';
import { enclosedIn, type Step } from '../message.ts';
import type { Block, Column, Letter, Row, Spans } from '../model.ts';
import { fileName, filled, type LetterInput } from './composition.ts';
import { isByAppointment } from './marks.ts';
import { enclosedLetters } from './papers.ts';

const say = fixedWords('id', ['visit'], { visit });

/** Channels to which one goes; where the source names none, people go, too. */
const goneTo: readonly string[] = ['counter', 'unknown'];

/**
 * How much of it stands there, from fullest to barest: first the office's notes give way, then what is said of each paper
 * by itself, and at last the papers' names, for which the checklist is named.
 */
const versions = ['whole', 'without-notes', 'by-form', 'counts'] as const;
type Version = (typeof versions)[number];

/**
 * One page for the one who goes: where, when, what to bring, buy, copy and sign. It goes into no folder. In versions from
 * fullest to barest, of which the first that stands on one page is printed; none where nobody goes anywhere.
 */
export function visitSheets(input: LetterInput): readonly Letter[] {
  const { report } = input;
  if (!goneTo.includes(report.channel?.kind ?? '')) return [];
  return versions.map((version) => sheetOf(input, version));
}

function sheetOf(input: LetterInput, version: Version): Letter {
  const { office, report, today } = input;
  const { company, visit: planned } = report.dossier;
  const day = planned.date && isDay(planned.date) ? planned.date : '';
  const author = company.name?.trim() ?? '';
  return {
    id: 'visit',
    title: say('title'),
    fileName: fileName('besok-ke-lpse', report.service, author, day || today),
    draft: false,
    date: today,
    author,
    blocks: [
      { kind: 'title', text: [{ text: say('heading') }], number: [{ text: serviceName(report.service, office) }] },
      { kind: 'rows', rows: whereAndWhen(input, day, version) },
      ...warnings(report),
      { kind: 'paragraph', spans: [{ text: say('before'), style: 'bold' }] },
      { kind: 'list', items: errands(input, version) },
      ...carried(report, version),
      { kind: 'paragraph', spans: [{ text: closing(version) }] },
    ],
  };
}

const closing = (version: Version): string =>
  [say('counter'), say('own'), ...(version === 'by-form' || version === 'counts' ? [say('shorter')] : [])].join(' ');

const rowOf = (label: string, text: string): Row => ({ label, value: filled(text) });

function whereAndWhen({ office, report }: LetterInput, day: string, version: Version): Row[] {
  const { channel, dossier } = report;
  const national = office.kind === 'base';
  const facts = channel ? channelFactsOf(channel, inIndonesian, (kind) => channelNames[kind]) : [];
  const list = listOf(office, report.service);
  const ofList = list.published ? listFactsOf(list, inIndonesian) : [];
  const hasPlace = facts.some(({ kind, address }) => (kind === 'address' || kind === 'servicePoint') && address);
  const places = hasPlace ? [] : [national ? '' : (office.contact.counter ?? '')];
  const label = (kind: ServiceFact['kind']): string => inIndonesian.say(`about:label.${kind}`);
  const contacts = national ? [] : [office.contact.phone, office.contact.email, office.contact.site];
  const represented = dossier.answers.handedInBy === 'attorney';
  const bearer = (represented ? dossier.attorney : dossier.signatory).name?.trim() ?? '';
  return [
    rowOf(say('row.office'), national ? (dossier.addressee.name?.trim() ?? '') : office.name),
    ...together(facts, ['address', 'servicePoint']),
    ...places.map((place) => rowOf(label('address'), place || say('row.unknown'))),
    rowOf(say('row.day'), day ? say('day', { weekday: weekdayName(day), day: dayInWords(day) }) : say('row.dayOpen')),
    ...(isByAppointment(report) ? [rowOf(say('row.appointment'), say('row.appointmentOpen'))] : []),
    ...(facts.some(({ kind, text }) => kind === 'hours' || (kind === 'servicePoint' && text.includes('pukul')))
      ? together(facts, ['hours'])
      : [rowOf(label('hours'), say('row.unknown'))]),
    ...(contacts.some(Boolean) ? [rowOf(say('row.ask'), contacts.filter(Boolean).join(', '))] : []),
    rowOf(say('row.vendor'), dossier.company.name?.trim() ?? ''),
    rowOf(say('row.bearer'), represented && bearer ? say('row.asAttorney', { name: bearer }) : bearer),
    ...together([...facts, ...ofList], ['also', 'competent', 'fee']),
    ...(version === 'whole' ? together([...facts, ...ofList], ['answer', 'note']) : []),
  ];
}

const weekdayName = (day: string): string => inIndonesian.say(`about:day.${weekdays[weekdayOf(day)]}`);

/** Facts of some kinds, those under one label in one row. */
function together(facts: readonly ServiceFact[], kinds: readonly ServiceFact['kind'][]): Row[] {
  return kinds.flatMap((kind) => {
    const some = facts.filter((one) => one.kind === kind);
    const [first] = some;
    if (!first) return [];
    const text = some.map((one) => [one.text, one.address].filter(Boolean).join(', ')).join('; ');
    return [rowOf(first.label, text)];
  });
}

/** What stands in the way still, in bold: the sheet is no promise. Papers are ticked on it by pen. */
function warnings(report: Report): Block[] {
  const open = report.findings.filter((one) => blocks(one) && one.code !== 'requirement-missing').length;
  return [...(open > 0 ? [say('open', { number: open })] : []), ...(report.asks ? [say('asks')] : [])].map(
    (text): Block => ({ kind: 'paragraph', spans: [{ text, style: 'bold' }] }),
  );
}

function errands({ office, report }: LetterInput, version: Version): Spans[] {
  const list = listOf(office, report.service);
  const steps = list.published ? listFactsOf(list, inIndonesian).filter(({ kind }) => kind === 'before') : [];
  return [
    ...(version === 'counts' ? [] : steps.map(({ text, address }) => [text, address].filter(Boolean).join(' '))),
    stamps(report),
    copies(report, version),
    ...signatures(report, version),
  ].map((text): Spans => [{ text }]);
}

function stamps({ meterai: { count, value } }: Report): string {
  if (count === 0) return say('buy.noMeterai');
  const sheets = counted(count, say('buy.sheets'));
  return value === null
    ? say('buy.meteraiUnknown', { sheets })
    : say('buy.meterai', { sheets, value: rupiah(value), total: rupiah(count * value) });
}

function copies({ photocopies }: Report, version: Version): string {
  const total = photocopies.reduce((sum, one) => sum + one.copies, 0);
  if (total === 0) return say('copy.none');
  if (version === 'counts') return say('copy.total', { total });
  const papers = photocopies.map((one) =>
    say('copy.one', { paper: photocopyName(one, indonesian), copies: one.copies }),
  );
  return say('copy.all', { total, papers: papers.join('; ') });
}

/** What is signed, by whom, and what goes beside the signature: letters of ours, the office's forms, and letters that help. */
function signatures(report: Report, version: Version): string[] {
  const signed = new Map(
    enclosedIn(report)
      .filter(({ steps }) => steps.length > 1)
      .map((one) => [one.part ? partName(one.part, indonesian) : indonesian.letter(one.letter), one.steps]),
  );
  if (signed.size === 0) return [];
  if (version === 'counts') return [say('sign.total', { total: signed.size })];
  return [...signed].map(([letter, steps]) =>
    say('sign.one', {
      letter: inSentence(letter),
      how: inkOrder
        .filter((step) => steps.includes(step))
        .map((step) => say(`sign.${step}`))
        .join(', '),
    }),
  );
}

/** Of the steps of a letter those that are done with ink, who signs first. */
const inkOrder = ['signatory', 'attorney', 'self', 'meterai', 'companyStamp'] as const satisfies readonly Step[];

/** What goes into the folder: what the list asks for, and letters that help although it is silent. */
function carried(report: Report, version: Version): Block[] {
  const brought: readonly Brought[] = [
    ...report.carry.map((part) => ({ name: nameOf(part), form: partForm(part, 'exact'), ...formsOf(part) })),
    ...enclosedLetters(report).map(({ kind }) => ({
      name: say('unlisted', { letter: indonesian.letter(kind) }),
      form: '',
      original: say('original.handed-in'),
      copies: '',
      scan: '',
    })),
  ];
  if (brought.length === 0) return [{ kind: 'paragraph', spans: [{ text: say('bring.nothing') }] }];
  switch (version) {
    case 'whole':
    case 'without-notes':
      return [carriedTable(brought)];
    case 'by-form':
      return [
        { kind: 'paragraph', spans: [{ text: say('bring.lead'), style: 'bold' }] },
        { kind: 'list', items: groupsByForm(brought) },
      ];
    case 'counts':
      return [{ kind: 'paragraph', spans: [{ text: say('bring.total', { total: brought.length }), style: 'bold' }] }];
    default:
      return version satisfies never;
  }
}

/** A thing to bring, with the words of each form in which it is brought; empty where in none. */
interface Brought {
  readonly name: string;
  /** All its forms in one. */
  readonly form: string;
  readonly original: string;
  readonly copies: string;
  readonly scan: string;
}

/** Everything to bring, a line each, with the forms in which it is brought and a place to tick. */
function carriedTable(rows: readonly Brought[]): Block {
  const forms = (['original', 'copies', 'scan'] as const).filter((form) => rows.some((row) => row[form] !== ''));
  const shares = { original: 0.25, copies: 0.16, scan: 0.13 };
  const others = forms.reduce((sum, form) => sum + shares[form], 0.1);
  return {
    kind: 'table',
    columns: [
      { heading: say('column.bring'), share: 1 - others },
      ...forms.map((form): Column => ({ heading: say(`column.${form}`), share: shares[form] })),
      { heading: say('column.there'), share: 0.1 },
    ],
    rows: rows.map((row) => [row.name, ...forms.map((form) => row[form] || say('none')), ''].map(spansOf)),
  };
}

const spansOf = (text: string): Spans => (text === '' ? [] : [{ text }]);

const isOpen = (part: Part): boolean => part.kind === 'any-of' && !part.counts;

const nameOf = (part: Part): string =>
  isOpen(part) ? say('choose', { names: partName(part, indonesian) }) : partName(part, indonesian);

/** In which forms a thing is brought; of alternatives of which none is chosen, the first's. */
function formsOf(part: Part): Pick<Brought, 'original' | 'copies' | 'scan'> {
  const [leaf] = countingLeaves(part);
  const nothing = { original: '', copies: '', scan: '' };
  if (!leaf || !('evidence' in leaf.item)) return nothing;
  const { item } = leaf;
  // A letter is written for the office: nobody shows it and takes it home again.
  const shown = item.kind === 'letter' ? 'handed-in' : 'shown';
  if (item.evidence === 'unstated') {
    return { ...nothing, original: say(item.kind === 'letter' ? 'original.handed-in' : 'original.unstated') };
  }
  const {
    original,
    sheets,
    copies: number,
    legalised,
    scan,
  } = { sheets: undefined, scan: undefined, ...item.evidence };
  const how = original && say(`original.${original === 'shown' ? shown : original}`);
  return {
    original: how ? (sheets ? say('original.sheets', { how, sheets }) : how) : '',
    copies: number ? (legalised ? say('legalised', { copies: number }) : String(number)) : '',
    scan: scan ? say('scan') : '',
  };
}

/** The names of what is brought in the same form, form by form. */
function groupsByForm(brought: readonly Brought[]): Spans[] {
  const groups = new Map<string, string[]>();
  for (const { form, original, name } of brought) {
    const key = form || original || say('bring.plain');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([form, names]) => [
    { text: say('bring.group', { form: form.charAt(0).toUpperCase() + form.slice(1), names: names.join('; ') }) },
  ]);
}
