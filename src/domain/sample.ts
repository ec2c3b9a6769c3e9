import { assess } from './assess.ts';
import { type Dossier, type Prepared, parseDossier } from './dossier.ts';
import type { StatedEvidence } from './evidence.ts';
import { allPaths, type FieldPath, factOf, type PeopleTable } from './facts.ts';
import type { OfficeProfile } from './office.ts';
import { dossierVersion } from './older-dossiers.ts';
import { countingLeaves, type LeafPart, type Part } from './part.ts';
import type { ServiceDefinition } from './services/index.ts';
import { documentKinds } from './terms.ts';

/**
 * A complete, consistent dossier of an invented company, for trying things out.
 * @param today the day for which it is complete, `YYYY-MM-DD`
 * @param inDeed whether the attorney is named in the deed
 */
export function sampleDossier(
  service: ServiceDefinition,
  office: OfficeProfile,
  today: string,
  attorney: boolean,
  inDeed = true,
): Dossier {
  const dossier = parseDossier({
    format: 'siapberkas/dossier',
    version: dossierVersion,
    office: office.id,
    officeRevision: office.revision,
    service: service.id,
    answers: {
      legalForm: 'pt',
      handedInBy: attorney ? 'attorney' : 'signatory',
      ...(attorney ? { attorneyInDeed: inDeed } : {}),
      oldMailboxOpen: true,
      exists: everyPaper,
    },
    ...sampleFacts(service, office, attorney),
    directors: [{ name: invented['signatory.name'], nik: invented['signatory.nik'], position: 'Direktur' }],
  });
  return withEverythingPrepared(service, office, dossier, today);
}

/** The numbers are well-formed and, to our knowledge, nobody's. */
const invented = {
  'company.name': 'PT Cahaya Batanghari',
  'company.address': 'Jalan Lintas Timur Nomor 12, Sengeti, Kabupaten Muaro Jambi, Jambi 36381',
  'company.npwp': '01.312.166.0-091.000',
  'company.nib': '1234567890123',
  'company.email': 'kantor@cahayabatanghari.co.id',
  'company.deed.number': '15',
  'company.deed.date': '2015-03-02',
  'company.deed.notary': 'Hendra Gunawan, S.H., M.Kn.',
  'company.amendment.number': '8',
  'company.amendment.date': '2019-08-14',
  'company.amendment.notary': 'Hendra Gunawan, S.H., M.Kn.',
  'account.userId': 'CAHAYABATANGHARI',
  'account.email': 'lama@cahayabatanghari.co.id',
  'request.oldNpwp': '01.609.052.4-017.000',
  'request.newEmail': 'pengadaan@cahayabatanghari.co.id',
  'signatory.name': 'Siti Rahmawati',
  'signatory.nik': '1505014705800003',
  'signatory.position': 'Direktur',
  'signatory.phone': '0811 7450 123',
  'attorney.name': 'Andi Saputra',
  'attorney.nik': '1571021203900002',
  'attorney.position': 'Staf Administrasi',
  'attorney.address': 'Jalan Kolonel Abunjani Nomor 7, Kota Jambi',
  'attorney.phone': '0812 5550 1234',
  'admin.name': 'Rina Wulandari',
  'admin.nik': '1571016107940001',
  'admin.position': 'Staf Administrasi',
  'addressee.name': 'LPSE Kabupaten Batang Hari',
  'addressee.town': 'Muara Bulian',
  'letter.number': '012/CB-DIR/XI/2026',
  'letter.place': 'Jambi',
  'powerOfAttorney.number': '013/CB-DIR/XI/2026',
} as const satisfies Partial<Record<FieldPath, string>>;

/** For a fact that has no example of its own. */
const usual = {
  text: 'Contoh',
  lines: 'Jalan Contoh Nomor 1, Jambi',
  digits: '1234567890123',
  email: 'kantor@cahayabatanghari.co.id',
  phone: '0741 555 0123',
} as const;

/** Every fact that this office and service may ask for, plus the usual optional ones; facts of absent people stay open. */
function sampleFacts(service: ServiceDefinition, office: OfficeProfile, attorney: boolean): object {
  const applies = (path: FieldPath): boolean => {
    if (path.startsWith('attorney.') || path.startsWith('powerOfAttorney.')) return attorney;
    if (path.startsWith('addressee.')) return office.kind === 'base';
    // Who is not asked for it leaves it open.
    if (path === 'signatory.phone') return false;
    if (path.startsWith('request.')) return path === service.change?.from || path === service.change?.to;
    return true;
  };
  const tree: Record<string, unknown> = {};
  for (const path of allPaths.filter(applies)) {
    const example = exampleOf(path);
    if (example !== undefined) put(tree, path.split('.'), example);
  }
  return tree;
}

function exampleOf(path: FieldPath): string | undefined {
  if (Object.hasOwn(invented, path)) return invented[path as keyof typeof invented];
  const { as, extra } = factOf(path);
  return extra || as === 'day' || as === 'yes' ? undefined : usual[as];
}

function put(tree: Record<string, unknown>, [name = '', ...inner]: readonly string[], value: string): void {
  if (inner.length === 0) tree[name] = value;
  else {
    tree[name] ??= {};
    put(tree[name] as Record<string, unknown>, inner, value);
  }
}

/** The company has every paper that a list might ask for "if there is one". */
const everyPaper = Object.fromEntries([...documentKinds, 'attachments'].map((document) => [document, true]));

/** Names whom the list asks a paper of, and ticks whatever it asks for; of alternatives, the first. */
function withEverythingPrepared(
  service: ServiceDefinition,
  office: OfficeProfile,
  dossier: Dossier,
  today: string,
): Dossier {
  const assessed = assess(service, office, dossier, today);
  // Whom a paper is asked of must be named, and so must the owners on a registration form.
  const tables = assessed.findings.flatMap((one) =>
    one.code === 'fact-missing' && isPeopleTable(one.path) ? [one.path] : [],
  );
  // A list may ask for what is of nobody's, such as the number of a power that nobody needs.
  const asked: Record<string, unknown> = structuredClone(dossier);
  for (const { path, given } of assessed.facts) if (!given) put(asked, path.split('.'), exampleOf(path) ?? '');
  const named: Dossier = {
    ...parseDossier(asked),
    answers: assessed.dossier.answers,
    ...Object.fromEntries(tables.map((table) => [table, people[table]])),
  };
  const { requirements } = assess(service, office, named, today);
  const counting = requirements.flatMap(({ part }) => countingLeaves(part));
  const prepared: Record<string, Prepared> = {};
  // An entry may name one paper twice, in two forms: both are brought, with as many copies as either wants.
  for (const leaf of counting) {
    const [before, now] = [prepared[leaf.key], preparedOf(leaf, today)];
    const copies = Math.max(before?.copies ?? 0, now.copies ?? 0);
    prepared[leaf.key] = { ...before, ...now, ...(copies > 0 ? { copies } : {}) };
  }
  for (const { key } of requirements.flatMap(({ part }) => openEnds(part))) prepared[key] = { done: true };
  return { ...named, prepared };
}

const isPeopleTable = (path: string): path is keyof typeof people => Object.hasOwn(people, path);

const people = {
  commissioners: [{ name: 'Budi Santoso', nik: '1571022008760004', position: 'Komisaris' }],
  owners: [
    { name: 'Siti Rahmawati', nik: invented['signatory.nik'], share: '60' },
    { name: 'Budi Santoso', nik: '1571022008760004', share: '40' },
  ],
} satisfies Partial<{ [Table in PeopleTable]: Dossier[Table] }>;

function preparedOf({ item }: LeafPart, today: string): Prepared {
  if (item.kind === 'object' || item.kind === 'facts') return { done: true };
  const form: StatedEvidence = item.evidence === 'unstated' ? { original: 'shown' } : item.evidence;
  return {
    ...(form.original ? { original: true } : {}),
    ...(form.copies ? { copies: form.copies } : {}),
    ...(form.scan ? { scan: true } : {}),
    ...('notOlderThan' in item && item.notOlderThan ? { issued: today } : {}),
  };
}

const openEnds = (part: Part): readonly Part[] =>
  part.kind === 'open-ended' ? [part] : part.kind === 'leaf' ? [] : part.parts.flatMap(openEnds);
