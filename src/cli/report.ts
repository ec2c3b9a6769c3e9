import { blocks } from '../domain/finding.ts';
import { entriesToAsk } from '../domain/list-findings.ts';
import { listOf, type OfficeProfile } from '../domain/office.ts';
import { countingLeaves, type LeafPart, type Part, sparedBy } from '../domain/part.ts';
import { isDemanded, type ListedRequirement, type Report, type RequirementReport } from '../domain/report.ts';
import { cli as enCli } from '../i18n/en/cli.ts';
import { findingTexts } from '../i18n/en/findings.ts';
import { prepare as enPrepare } from '../i18n/en/prepare.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { inEnglish, inIndonesian, sentenceOf } from '../i18n/finding-sentences.ts';
import { cli } from '../i18n/id/cli.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { serviceName } from '../i18n/id/terms.ts';
import { rupiah } from '../i18n/numerals.ts';
import { evidenceWords, partForm, partName, indonesian as partWords, photocopyName } from '../i18n/part-names.ts';
import { conditionWords, remarksOf, weightRemark, withAddress } from '../i18n/remarks.ts';
import { type ServiceFact, serviceFactsOf } from '../i18n/service-facts.ts';
import { fixedWords, type Language, textIn } from '../i18n/words.ts';

/** The command's own words, those of the page, for conditions, and those of findings. */
const words = {
  id: {
    t: fixedWords('id', ['cli'], { cli }),
    page: fixedWords('id', ['prepare', 'start'], { prepare, start }),
    findings: inIndonesian,
  },
  en: {
    t: fixedWords('en', ['cli'], { cli: enCli }),
    page: fixedWords('en', ['prepare', 'start'], { prepare: enPrepare, start: enStart }),
    findings: inEnglish(findingTexts),
  },
};

/**
 * A report in words for a person: whether it is ready, what to ask, the list with its sources, findings, photocopies and
 * stamps.
 * @param language of what is said; names of papers and quotes stay Indonesian
 */
export function reportAsText(report: Report, office: OfficeProfile, language: Language): string {
  const { t, findings } = words[language];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `${serviceName(report.service, office)}, ${office.name}`,
    t(`check.${verdictOf(report)}`),
    ...section(t('check.unknown'), unknownLines(report, office, language)),
    ...section(
      t('check.service'),
      factsOf(report, office, language).map(({ label, text, address }) =>
        [`${label}:`, text, ...(address ? [text ? `(${address})` : address] : [])].filter(Boolean).join(' '),
      ),
    ),
    ...section(
      t('check.list'),
      report.requirements.flatMap((requirement) => entryLines(requirement, report, language)),
    ),
    ...section(
      t('check.findings'),
      report.findings.map((one) => `${t(`check.severity.${one.severity}`)}: ${sentenceOf(one, report, findings)}`),
    ),
    ...section(
      t('check.photocopies'),
      report.photocopies.map((one) => `${one.copies} × ${photocopyName(one, partWords)}`),
    ),
    ...(report.meterai.count > 0
      ? section(t('check.meterai'), [
          `${report.meterai.count} × ${report.meterai.value === null ? '?' : rupiah(report.meterai.value)}`,
        ])
      : []),
    '',
  ].join('\n');
}

/** Ready; not ready; or nothing lacks but what the list does not say, so that the office is to be asked first. */
function verdictOf({ ready, asks, findings, requirements }: Report): 'ready' | 'notReady' | 'ask' {
  if (ready) return 'ready';
  const open = requirements.some((one) => isDemanded(one) && (one.status === 'missing' || one.status === 'undecided'));
  return asks && !open && !findings.some(blocks) ? 'ask' : 'notReady';
}

function unknownLines(report: Report, office: OfficeProfile, language: Language): readonly string[] {
  const { t } = words[language];
  const unknown = entriesToAsk(report.requirements);
  if (unknown.length === 0) return [];
  const contact = Object.values(office.contact).filter(Boolean).join(', ');
  return [
    ...unknown.map(({ citation: { entry, quote } }) => t('check.unknownIn', { entry, quote })),
    t('check.askWhom', { office: office.name, contact: contact && ` (${contact})` }),
  ];
}

/** What the office says of the service beside its list. */
function factsOf(report: Report, office: OfficeProfile, language: Language): readonly ServiceFact[] {
  const { page, findings } = words[language];
  const list = listOf(office, report.service);
  return list.published && report.channel
    ? serviceFactsOf(list, report.channel, findings, (kind) => page(`start:channel.${kind}`))
    : [];
}

/** An entry of the list: what and in which form, then each thing of several, the note, and the words of its source. */
function entryLines(requirement: RequirementReport, report: Report, language: Language): readonly string[] {
  const { t, page, findings } = words[language];
  const { part, status, weight, note, citation, via } = requirement;
  const leaves = leavesOf(part);
  // Things of one form, of which no more is asked, stand in the line above.
  const plain = leaves.every((leaf) => detailsOf(leaf, report, language).join() === partForm(part, 'exact'));
  const alone = part.kind === 'leaf' ? [part] : [];
  const spared = part.status === 'not-needed' ? sparedBy(part) : undefined;
  const head = [
    ...weightRemark(weight, findings).map(withAddress),
    ...(alone.length > 0
      ? alone.flatMap((leaf) => detailsOf(leaf, report, language))
      : [partForm(part, 'exact')].filter(Boolean)),
  ];
  const from = requirement.own
    ? t('check.own')
    : `${requirement.source.title}, ${requirement.source.year ?? t('check.undated')}, ${requirement.citation.entry}`;
  const why = spared ? `. ${page('list.notNeeded', { condition: conditionWords(spared, page) })}` : '';
  return [
    `[${t(`check.status.${status}`)}] ${partName(part, partWords)}${head.length > 0 ? ` (${head.join('; ')})` : ''}; ${from}${why}`,
    ...(alone.length > 0 || plain ? [] : leaves.map((leaf) => `    - ${leafLine(leaf, report, language)}`)),
    ...(note ? [`    ${findings.say('about:label.note')}: ${textIn(note, language)}`] : []),
    ...(citation ? [`    “${citation.quote}”`] : []),
    ...(via ? [`    ${t('check.via', { entry: via.entry, quote: via.quote })}`] : []),
  ];
}

/** The things of an entry: those that count; where nothing of it applies, all that it names. */
function leavesOf(part: Part): readonly LeafPart[] {
  if (part.kind === 'leaf') return [part];
  if (part.kind === 'open-ended') return [];
  if (part.kind === 'any-of' && part.counts) return leavesOf(part.counts);
  const applying = part.parts.filter((one) => part.status === 'not-needed' || one.status !== 'not-needed');
  return applying.flatMap(leavesOf);
}

function leafLine(leaf: LeafPart, report: Report, language: Language): string {
  const details = detailsOf(leaf, report, language);
  return `${partName(leaf, partWords)}${details.length > 0 ? `: ${details.join('; ')}` : ''}`;
}

/** In which form a thing is wanted, and everything that must hold of it. */
function detailsOf({ item }: LeafPart, report: Report, language: Language): readonly string[] {
  const { t, findings } = words[language];
  const form =
    'evidence' in item
      ? [item.evidence === 'unstated' ? t('check.unstated') : evidenceWords(item.evidence, 'exact')]
      : [];
  return [...form, ...remarksOf(item, report, findings).map(withAddress)];
}

/**
 * A report as `siap check --json` prints it: stable names, no words for people but the papers' own names. README lists them.
 * @param language of notes and of what the office says beside its list
 */
export const reportAsJson = (report: Report, office: OfficeProfile, language: Language): object => ({
  office: report.office,
  service: report.service,
  ready: report.ready,
  asks: report.asks,
  unknown: entriesToAsk(report.requirements).map(({ id, citation: { entry, quote } }) => ({
    requirement: id,
    entry,
    quote,
  })),
  ask: { office: office.name, ...office.contact },
  draft: report.draft,
  channel: report.channel?.kind ?? null,
  facts: factsOf(report, office, language),
  findings: report.findings,
  requirements: report.requirements.map((requirement) => ({
    id: requirement.id,
    status: requirement.status,
    reason: requirement.reason,
    ...(requirement.weight ? { weight: requirement.weight } : {}),
    ...(requirement.note ? { note: textIn(requirement.note, language) } : {}),
    name: partName(requirement.part, partWords),
    form: partForm(requirement.part),
    parts: partsAsJson(requirement.part),
    ...(requirement.own ? { own: true } : sourceAsJson(requirement)),
  })),
  letters: report.letters,
  photocopies: report.photocopies,
  meterai: report.meterai,
  carry: report.carry.map((leaf) => ({ part: leaf.key, name: partName(leaf, partWords) })),
});

const sourceAsJson = ({ source, citation, via }: ListedRequirement): object => ({
  source: {
    title: source.title,
    publisher: source.publisher,
    year: source.year,
    entry: citation.entry,
    quote: citation.quote,
  },
  ...(via ? { via } : {}),
});

/** What is asked of a thing, by the names that a profile has for it. */
function asked(item: LeafPart['item']): object {
  const names = ['evidence', 'role', 'person', 'notOlderThan', 'marks', 'form', 'facts', 'colours', 'cover'] as const;
  const all = item as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}

/** The things that count, each with its own form and what it lacks. */
const partsAsJson = (part: Part): object[] =>
  countingLeaves(part).map((leaf) => ({
    part: leaf.key,
    name: partName(leaf, partWords),
    status: leaf.status,
    ...asked(leaf.item),
    lacking: leaf.lacking,
  }));
