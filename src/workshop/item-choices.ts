import { type FactPath, factPaths } from '../domain/facts.ts';
import { type DocumentRole, documentKinds, letterKinds, objectKinds } from '../domain/terms.ts';
import type { Choice } from './entry-model.ts';
import { silentWords } from './pasted-words.ts';

/** What an entry can ask for, to be picked: found by its name and by the words that people use for it. */

export type ChoiceGroup = 'document' | 'letter' | 'other' | 'several';

export interface OfferedChoice {
  readonly key: string;
  readonly choice: Choice;
  readonly group: ChoiceGroup;
  /** Words by which it is looked for beside its name; never shown. */
  readonly words: string;
  /** Offered only to who looks for it. */
  readonly rare?: true;
}

/** How people call them beside the name, spellings of brochures included. */
const known: Readonly<Record<string, string>> = {
  ktp: 'kartu tanda penduduk identitas',
  npwp: 'nomor pokok wajib pajak kartu',
  'akta-pendirian': 'akte notaris anggaran dasar perusahaan',
  'akta-perubahan': 'akte notaris perusahaan',
  'sk-kemenkumham': 'kemenkumham menkumham ahu surat keputusan ham',
  nib: 'nomor induk berusaha oss',
  siup: 'surat ijin izin usaha perdagangan',
  siujk: 'surat ijin izin usaha jasa konstruksi iujk',
  sbu: 'sertifikat badan usaha konstruksi',
  tdp: 'tanda daftar perusahaan',
  'izin-lain': 'surat ijin',
  situ: 'surat ijin izin tempat usaha',
  ho: 'ijin hinder',
  domisili: 'skdp skdu',
  pkp: 'pengusaha kena pajak sppkp',
  'surat-pernyataan-non-pkp': 'pengusaha kena pajak bukan',
  kswp: 'konfirmasi status wajib pajak',
  'bukti-kerja': 'pegawai id card kartu',
  photograph: 'pas foto photo 3x4 4x6',
  screenshot: 'screenshot screen shot',
  application: 'permintaan resmi tertulis',
  'power-of-attorney': 'dikuasakan diwakilkan',
  'registration-form': 'form registrasi data penyedia',
  'participation-form': 'form',
  'employment-statement': 'karyawan pegawai sk pengangkatan pernyataan',
  'company-stamp': 'stempel',
  folder: 'stopmap',
  laptop: 'komputer notebook',
  'flash-drive': 'usb flashdisc',
  signatory: 'direktur direksi pemilik pejabat',
  'every-director': 'seluruh semua direksi',
  'every-commissioner': 'seluruh semua',
  attorney: 'yang diberi kuasa dikuasakan',
  facts: 'informasi nomor',
  named: 'lainnya sendiri dokumen',
  'any-of': 'atau pilihan',
  'all-of': 'dan beserta',
  'as-at': 'registrasi pendaftaran rujuk',
  'open-ended': 'dan lain-lain dsb dst seterusnya',
};

const words = (...keys: readonly string[]): string => keys.map((key) => known[key] ?? '').join(' ');

/** Papers of which there are several: each is offered by itself. */
const inRoles: Readonly<
  Partial<Record<string, { readonly usual: readonly DocumentRole[]; readonly rare: readonly DocumentRole[] }>>
> = {
  ktp: {
    usual: ['signatory', 'attorney'],
    rare: ['every-director', 'every-commissioner', 'every-owner', 'company-admin'],
  },
  npwp: { usual: ['new', 'old'], rare: ['signatory', 'every-director', 'person-in-charge'] },
};

export const offeredChoices: readonly OfferedChoice[] = [
  ...documentKinds.flatMap((document): OfferedChoice[] => {
    const roles = inRoles[document];
    const of = (role: DocumentRole, rare: boolean): OfferedChoice => ({
      key: `${document}-${role}`,
      choice: { kind: 'document', document, role },
      group: 'document',
      words: words(document, role),
      ...(rare ? { rare: true } : {}),
    });
    return [
      {
        key: document,
        // Where its roles are offered beside it, it is meant without one.
        choice: { kind: 'document', document, ...(roles ? { role: undefined } : {}) },
        group: 'document',
        words: words(document),
      },
      ...(roles?.usual ?? []).map((role) => of(role, false)),
      ...(roles?.rare ?? []).map((role) => of(role, true)),
    ];
  }),
  { key: 'named', choice: { kind: 'named' }, group: 'document', words: words('named') },
  ...letterKinds.map(
    (letter): OfferedChoice => ({
      key: letter,
      choice: { kind: 'letter', letter },
      group: 'letter',
      words: words(letter),
    }),
  ),
  { key: 'facts', choice: { kind: 'facts' }, group: 'other', words: words('facts') },
  ...factPaths.map(
    (path): OfferedChoice => ({
      key: path,
      choice: { kind: 'facts', facts: [path] },
      group: 'other',
      words: words('facts'),
      rare: true,
    }),
  ),
  ...objectKinds.map(
    (object): OfferedChoice => ({
      key: object,
      choice: { kind: 'object', object },
      group: 'other',
      words: words(object),
    }),
  ),
  ...(['any-of', 'all-of', 'as-at', 'open-ended'] as const).map(
    (kind): OfferedChoice => ({ key: kind, choice: { kind }, group: 'several', words: words(kind) }),
  ),
];

/** The fact that a choice asks for by itself. */
export const factOfChoice = ({ choice }: OfferedChoice): FactPath | undefined =>
  choice.kind === 'facts' && Array.isArray(choice.facts) ? (choice.facts[0] as FactPath) : undefined;

const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** What of a text is looked for: not how many, in which form, or "dan". */
const soughtIn = (query: string): readonly string[] => {
  const all = plainWords(query);
  const telling = all.filter((word) => !silentWords.has(word));
  return telling.length > 0 ? telling : all;
};

/** Whether each word that is looked for begins one of these. */
export const fits = (query: string, ...texts: readonly string[]): boolean => {
  const there = texts.flatMap(plainWords);
  return soughtIn(query).every((sought) => there.some((word) => word.startsWith(sought)));
};

/**
 * The choices that fit what is looked for, those first that are called so; without a query, the usual ones.
 * @param nameOf how a choice is called on the screen
 */
export function foundChoices(query: string, nameOf: (one: OfferedChoice) => string): readonly OfferedChoice[] {
  if (query.trim() === '') return offeredChoices.filter(({ rare }) => !rare);
  const all = plainWords(query);
  const rank = (one: OfferedChoice): number => {
    const name = nameOf(one);
    const inName = plainWords(name);
    if (all.every((word) => inName.includes(word))) return 0;
    return (fits(query, name) ? 1 : 2) + (one.rare ? 2 : 0);
  };
  return offeredChoices
    .filter((one) => fits(query, nameOf(one), one.words))
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
