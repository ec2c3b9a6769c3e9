import type { DocumentKind, DocumentRole } from '../domain/terms.ts';
import { documentWordings, type Reading, roleWordings } from './pasted-words.ts';

/** A known paper that a line names, and where. */
export interface Paper {
  readonly document: DocumentKind;
  readonly role?: DocumentRole;
  readonly at: number;
  readonly end: number;
}

/** The papers that a line names, in their order. */
export function papersOf(text: Reading): readonly Paper[] {
  const known = documentWordings.flatMap(([document, wording]) =>
    text.takeAll(wording).map(({ at, words }): Paper => ({ document, at, end: at + words.trimEnd().length })),
  );
  const cards = text.takeAll(ofPeople).flatMap(({ at, words }) => cardsOf(words, at));
  const tax = text.takeAll(taxNumber).flatMap(({ at, words }): readonly Paper[] => {
    const end = at + words.trimEnd().length;
    const roles = [...words.matchAll(/lama|baru|penanggung/g)].map(([word]) => taxRoles[word]);
    const first = words.includes('penanggung') ? [undefined] : [];
    return [...first, ...(roles.length > 0 ? roles : [undefined])].map(
      (role, index): Paper => ({ document: 'npwp', ...(role ? { role } : {}), at: at + index, end }),
    );
  });
  return [...known, ...cards, ...tax].sort((one, other) => one.at - other.at);
}

const taxNumber =
  /npwp(( (perusahaan|badan usaha|penyedia|terdaftar|tendaftar))*)?( ?(yang )?(lama|baru)( (dan|\/|serta) (yang )?(lama|baru))?)?( ?\/ ?penanggung ?jawab( perusahaan)?)?/;
const taxRoles: Readonly<Record<string, DocumentRole>> = { lama: 'old', baru: 'new', penanggung: 'person-in-charge' };

const people = roleWordings.map(([, wording]) => wording.source).join('|');
const ofPeople = new RegExp(
  `(?:kartu tanda penduduk|\\bktp\\b)(?: (?:dari|milik|para))?(?:(?: |/|,|\\bdan\\b|\\batau\\b|\\bperusahaan\\b|\\bdi\\b|\\(|\\))*(?:${people}))*`,
);

/** "KTP direksi/direktur/pemilik": one card under several names; "KTP Direktur atau yang diberi kuasa": one of two. */
function cardsOf(words: string, at: number): readonly Paper[] {
  const end = at + words.trimEnd().length;
  let rest = words;
  const roles = new Set<DocumentRole>();
  for (const [role, wording] of roleWordings)
    if (wording.test(rest)) {
      roles.add(role);
      rest = rest.replace(new RegExp(wording.source, 'g'), ' ');
    }
  return [...roles]
    .sort((one, other) => Number(one === 'attorney') - Number(other === 'attorney'))
    .map((role, index): Paper => ({ document: 'ktp', role, at: at + index, end }))
    .concat(roles.size === 0 ? [{ document: 'ktp', at, end }] : []);
}
