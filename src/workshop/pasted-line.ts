import type { Condition } from '../domain/condition.ts';
import type { Evidence, Marks } from '../domain/evidence.ts';
import type { Item, ListedItem } from '../domain/requirement.ts';
import type { LetterKind } from '../domain/terms.ts';
import {
  copyWords,
  factWordings,
  formWordings,
  letterWordings,
  licences,
  type Paper,
  papersOf,
  Reading,
} from './pasted-words.ts';

/** What was not plain in a line, so that a person looks at it: nothing is guessed silently. */
export type PasteDoubt =
  /** No known paper is named; it is kept in the office's own words. */
  | { readonly doubt: 'own-words' }
  /** These words were not understood. */
  | { readonly doubt: 'rest'; readonly words: readonly string[] }
  /** A surat kuasa without a condition: taken to be asked only of whoever is represented. */
  | { readonly doubt: 'represented' }
  /** A KTP of nobody: taken to be that of who signs. */
  | { readonly doubt: 'whose' }
  /** Licences joined by "dan": taken to be alternatives. */
  | { readonly doubt: 'any-of' };

export interface PastedLine {
  /** The line as it was pasted, to be its quote. */
  readonly quote: string;
  readonly item: Item;
  readonly doubts: readonly PasteDoubt[];
}

/**
 * Reads one line of a pasted list.
 * @param usual in which form papers are asked for where the line does not say
 */
export function lineOf(quote: string, usual: Evidence = 'unstated'): PastedLine {
  const text = new Reading(quote);
  if (/^(dan )?(dll|dst|dan lain|lain-lain|data lain)|^\W+$/i.test(quote))
    return { quote, item: { kind: 'open-ended' }, doubts: [] };
  if (/seperti (pada )?(saat )?(registrasi|pendaftaran)/i.test(quote))
    return { quote, item: { kind: 'as-at', service: 'registration' }, doubts: [] };
  if (/\b(map|amplop)\b/i.test(quote) && !/\b(ktp|npwp|akta)\b/i.test(quote)) {
    const cover = /sampul/i.test(quote);
    return { quote, item: { kind: 'object', object: 'folder', ...(cover ? { cover: true } : {}) }, doubts: [] };
  }
  const conditions = conditionsOf(text, quote);
  const own = evidenceOf(text);
  const evidence = own === 'unstated' ? usual : own;
  const marks = marksOf(text);
  const facts = factWordings.flatMap(([fact, wording]) => (text.take(wording) ? [fact] : []));
  if (facts.length > 0) return { quote, item: { kind: 'facts', facts }, doubts: restOf(text) };
  const letters = letterWordings.flatMap(([letter, wording]) => {
    const found = text.take(wording);
    return found ? [{ letter, ...found }] : [];
  });
  if (letters.length > 0) return letterLine(quote, letters, { conditions, evidence, marks, text });
  const papers = papersOf(text);
  return papers.length > 0
    ? paperLine(quote, papers, { conditions, evidence, text })
    : ownLine(quote, evidence, conditions, marks);
}

interface Conditions {
  readonly represented: boolean;
  readonly exists: readonly number[];
  readonly forms: Condition | undefined;
  readonly inDeed: boolean;
  readonly notInDeed: boolean;
  /** Whoever comes is appointed as an employee: taken to be asked where the deed does not name them. */
  readonly appointed: boolean;
}

function conditionsOf(text: Reading, quote: string): Conditions {
  const notInDeed = text.take(/(jika|bila|apabila)?[a-z ]*tidak (tercantum|ada) (di )?dalam akta( [a-z]+)?/);
  const inDeed = text.take(
    /\(?(nama[a-z]* )?(tercantum|terdaftar) (di )?dalam akta( (pendirian|perubahan))?( perusahaan)?\)?/,
  );
  const represented = [
    /\(?\*?(jika|bila|apabila|bagi|kalau)[^()[\];,]*?(dikuasakan|diwakilkan|diwakili|memberi kuasa|dengan kuasa)[^()[\];,]*\)?/,
    /\(?(bagi |jika |bila |apabila )?((pembawa|yang datang|pengantar|yang membawa)[a-z ]*)?(selain|bukan) (direktur|pimpinan|direksi)(\/(direktur|pimpinan|direksi))*\)?/,
  ].flatMap((wording) => text.take(wording) ?? []);
  const exists = text.takeAll(/\(?\b(jika|bila|apabila|kalau) ada\b\)?/).map(({ at }) => at);
  const forms = text.take(
    /\(?(khusus|bagi|untuk)( (perusahaan|badan usaha))?( (pt|cv|koperasi|yayasan)\b[/, ]*(dan|atau)?)+\)?/,
  );
  const named = forms ? formWordings.filter(([, wording]) => wording.test(forms.words)).map(([form]) => form) : [];
  return {
    represented: represented.length > 0,
    exists,
    forms: named.length > 0 ? { is: 'legal-form', in: named } : undefined,
    inDeed: inDeed !== undefined,
    notInDeed: notInDeed !== undefined,
    appointed: /sk pengangkatan/i.test(quote),
  };
}

/** "[Asli dan Salinan]", "asli dan 2 lembar fotokopi", "copy yang dilegalisir". */
export function evidenceOf(text: Reading): Evidence {
  const legalised = text.take(/(yang )?(di)?legalis(ir|asi|ir)( [a-z]+)?/);
  const counted =
    text.take(new RegExp(`(\\d{1,2}) ?(?:\\([a-z]+\\) ?)?(?:lembar|rangkap|x|buah)? ?${copyWords}`)) ??
    text.take(new RegExp(`${copyWords}(?: sebanyak)? (\\d{1,2}) ?(?:\\([a-z]+\\) ?)?(?:lembar|rangkap|x|buah)`));
  const copied = counted ?? text.take(new RegExp(copyWords));
  const scan = text.take(/(hasil )?(scan(an)?|pindai(an)?|soft ?copy)/);
  const original = text.take(/\b(asli(nya)?|original)\b/);
  if (!copied && !scan && !original && !legalised) return 'unstated';
  const count = Number(/\d+/.exec(counted?.words ?? '')?.[0] ?? 1);
  return {
    ...(original ? { original: 'shown' as const } : {}),
    ...(copied || legalised ? { copies: Math.min(Math.max(count, 1), 20) } : {}),
    ...(legalised ? { legalised: true as const } : {}),
    ...(scan ? { scan: true as const } : {}),
  };
}

function marksOf(text: Reading): Marks {
  const meterai = text.take(/(ber)?-?(mat|met)[ae]rai( ?(senilai|rp\.?)?)* ?(\d{1,2}[.,]?000)?(,-)?/);
  const printed = Number(/\d{1,2}[.,]?000/.exec(meterai?.words ?? '')?.[0].replace(/[.,]/, ''));
  const letterhead = text.take(/(di ?atas )?(kertas )?(ber)?kop( surat)?( perusahaan| rekanan| penyedia)?/);
  const stamp = text.take(
    /\b(di)?cap( dan |\/)?(di)?stempel( perusahaan)?|\bdi?cap\b( perusahaan)?(\/stempel)?|\bcap\b( perusahaan)?|(di|ber)?stempel( perusahaan)?/,
  );
  const signed = text.take(
    /(di ?)?tanda ?tangan(i)?( oleh)? (direktur|direksi|pimpinan|pemilik)( perusahaan| utama)?(\/(direktur|direksi|pimpinan|pemilik))*|dari (direktur|direksi|pimpinan)( perusahaan)?(\/(direktur|direksi|pimpinan))*/,
  );
  return {
    ...(letterhead ? { letterhead: true as const } : {}),
    ...(meterai ? { meterai: { printed: printed || ('unstated' as const) } } : {}),
    ...(stamp ? { companyStamp: true as const } : {}),
    ...(signed ? { signedBy: 'signatory' as const } : {}),
  };
}

interface Around {
  readonly conditions: Conditions;
  readonly evidence: Evidence;
  readonly text: Reading;
}

function letterLine(
  quote: string,
  letters: readonly { readonly letter: LetterKind; readonly at: number }[],
  { conditions, evidence, marks, text }: Around & { readonly marks: Marks },
): PastedLine {
  // A letter is written for the office, which keeps it.
  const kept =
    evidence !== 'unstated' && evidence.original ? { ...evidence, original: 'handed-in' as const } : evidence;
  const inOrder = [...letters].sort((one, other) => one.at - other.at);
  const items = inOrder.map(({ letter }): ListedItem => {
    const when = letterCondition(letter, conditions);
    return { kind: 'letter', letter, evidence: kept, marks, ...(when ? { when } : {}) };
  });
  const assumed =
    !conditions.represented &&
    !conditions.notInDeed &&
    (letters.some(({ letter }) => letter === 'power-of-attorney') || conditions.appointed);
  return {
    quote,
    item: groupOf('any-of', items),
    doubts: [...(assumed ? [{ doubt: 'represented' } as const] : []), ...restOf(text)],
  };
}

const represented: Condition = { is: 'represented' };

function letterCondition(
  letter: LetterKind,
  { represented: asked, notInDeed, appointed, forms }: Conditions,
): Condition | undefined {
  const all: readonly Condition[] = [
    ...(asked || letter === 'power-of-attorney' || notInDeed || appointed ? [represented] : []),
    ...(notInDeed || appointed ? [{ is: 'not', of: { is: 'attorney-in-deed' } } as const] : []),
    ...(forms ? [forms] : []),
  ];
  return joined(all);
}

const joined = (all: readonly Condition[]): Condition | undefined => (all.length > 1 ? { is: 'all', of: all } : all[0]);

function paperLine(quote: string, papers: readonly Paper[], around: Around): PastedLine {
  const { conditions, evidence, text } = around;
  const alternatives: Paper[][] = [];
  let assumed = false;
  papers.forEach((paper, index) => {
    const before = papers[index - 1];
    const joint = before ? quote.slice(before.end, paper.at).toLowerCase() : '/';
    const cards = before?.document === 'ktp' && paper.document === 'ktp' && before.end === paper.end;
    const either = joint.includes('/') || /\batau\b/.test(joint) || (cards && /atau|\//i.test(quote));
    const bothLicences = before !== undefined && licences.has(before.document) && licences.has(paper.document);
    if (before && !either && bothLicences && !/&/.test(joint)) assumed = true;
    if (!before || either || (bothLicences && !/&/.test(joint))) alternatives.push([paper]);
    else alternatives.at(-1)?.push(paper);
  });
  const groups = alternatives.map((group) =>
    groupOf(
      'all-of',
      group.map((paper) => documentOf(paper, papers, around)),
    ),
  );
  const whose = papers.some(({ document, role }) => document === 'ktp' && !role);
  const when = joined([...(conditions.forms ? [conditions.forms] : [])]);
  const item = groupOf('any-of', groups);
  return {
    quote,
    item: when ? { ...item, when } : item,
    doubts: [
      ...(whose ? [{ doubt: 'whose' } as const] : []),
      ...(assumed ? [{ doubt: 'any-of' } as const] : []),
      ...restOf(text),
    ],
  };

  function documentOf(paper: Paper, all: readonly Paper[], { conditions: { exists, inDeed } }: Around): Item {
    const { document, role = document === 'ktp' ? 'signatory' : undefined } = paper;
    const next = all.find(({ at }) => at > paper.at)?.at ?? Number.POSITIVE_INFINITY;
    const ifAny = exists.some((at) => at >= paper.end && at < next);
    const onlyRepresented = role === 'attorney' || conditions.represented;
    const when = joined([
      ...(onlyRepresented ? [represented] : []),
      ...(ifAny ? [{ is: 'exists', document } as const] : []),
    ]);
    return {
      kind: 'document',
      document,
      ...(role ? { role } : {}),
      ...(inDeed && role === 'attorney' ? { person: ['in-deed' as const] } : {}),
      evidence,
      ...(when ? { when } : {}),
    };
  }
}

/** A paper that none of the known kinds is, by what the line calls it. */
function ownLine(quote: string, evidence: Evidence, conditions: Conditions, marks: Marks): PastedLine {
  const name = quote
    .replace(/[[(][^\])]*[\])]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  const when = joined([
    ...(conditions.represented ? [represented] : []),
    ...(conditions.forms ? [conditions.forms] : []),
  ]);
  return {
    quote,
    item: {
      kind: 'named',
      name: (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 120).padEnd(2, '…'),
      evidence,
      ...(Object.keys(marks).length > 0 ? { marks } : {}),
      ...(when ? { when } : {}),
    },
    doubts: [{ doubt: 'own-words' }],
  };
}

const groupOf = (kind: 'any-of' | 'all-of', items: readonly Item[]): Item => {
  const [first] = items;
  if (!first) throw new TypeError('a group holds something');
  return items.length === 1 ? first : { kind, of: items };
};

const restOf = (text: Reading): readonly PasteDoubt[] => {
  const words = text.words();
  return words.length > 0 ? [{ doubt: 'rest', words }] : [];
};
