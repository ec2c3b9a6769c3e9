import { assess } from '../domain/assess.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { countingLeaves, type Part, sparedBy } from '../domain/part.ts';
import type { ListedRequirement, Report, RequirementReport } from '../domain/report.ts';
import { conditionWords } from '../i18n/condition-words.ts';
import { findings as english } from '../i18n/en/findings.ts';
import { prepare as englishPage } from '../i18n/en/prepare.ts';
import { start as englishStart } from '../i18n/en/start.ts';
import { sentenceOf } from '../i18n/finding-words.ts';
import { fixedWords } from '../i18n/fixed-words.ts';
import { findings as indonesian } from '../i18n/id/findings.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { serviceNames } from '../i18n/id/terms.ts';
import { rupiah } from '../i18n/numerals.ts';
import { paperName, partForm, partName, indonesian as partWords } from '../i18n/part-names.ts';
import { services } from '../services/index.ts';
import { readDossier } from './files.ts';
import { type Command, onlyFile } from './options.ts';

/** Reports on a dossier: 0 where it is ready, 1 where it is not. */
export const check: Command = async (options) => {
  const { dossier, office } = await readDossier(onlyFile(options), options);
  const report = assess(services[dossier.service], office, dossier, options.today);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reportAsJson(report), null, 2)}\n`
      : reportAsText(report, office, options.language),
  );
  return report.ready ? 0 : 1;
};

const words = {
  id: {
    ready: 'SIAP: tidak ada yang kurang.',
    notReady: 'BELUM SIAP.',
    list: 'Daftar',
    findings: 'Temuan',
    photocopies: 'Fotokopi',
    meterai: 'Meterai',
    own: 'tambahan Anda',
    status: {
      ready: 'siap',
      missing: 'kurang',
      undecided: 'belum pasti',
      'not-needed': 'tidak perlu',
      'open-ended': 'tanyakan',
    },
    severity: { missing: 'KURANG', inconsistent: 'TIDAK COCOK', doubtful: 'RAGU', note: 'CATATAN' },
    findingWords: indonesian,
  },
  en: {
    ready: 'READY: nothing is missing.',
    notReady: 'NOT READY.',
    list: 'List',
    findings: 'Findings',
    photocopies: 'Photocopies',
    meterai: 'Stamps',
    own: 'your own addition',
    status: {
      ready: 'ready',
      missing: 'missing',
      undecided: 'undecided',
      'not-needed': 'not needed',
      'open-ended': 'ask',
    },
    severity: { missing: 'MISSING', inconsistent: 'INCONSISTENT', doubtful: 'DOUBTFUL', note: 'NOTE' },
    findingWords: english,
  },
} as const;

/** The report for a person at a terminal. */
export function reportAsText(report: Report, office: OfficeProfile, language: 'id' | 'en'): string {
  const say = words[language];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `${serviceNames[report.service]}, ${office.name}`,
    report.ready ? say.ready : say.notReady,
    ...section(
      say.list,
      report.requirements.map((requirement) =>
        listLine(requirement, say.status[requirement.status], say.own, language),
      ),
    ),
    ...section(
      say.findings,
      report.findings.map((one) => `${say.severity[one.severity]}: ${sentenceOf(one, report, say.findingWords)}`),
    ),
    ...section(
      say.photocopies,
      report.photocopies.map(
        ({ own, document, role, copies }) => `${copies} × ${own ?? paperName(document, role, partWords)}`,
      ),
    ),
    ...(report.meterai.count > 0
      ? section(say.meterai, [
          `${report.meterai.count} × ${report.meterai.value === null ? '?' : rupiah(report.meterai.value)}`,
        ])
      : []),
    '',
  ].join('\n');
}

function listLine({ part, ...where }: RequirementReport, status: string, own: string, language: 'id' | 'en'): string {
  const form = partForm(part);
  const from = where.own
    ? own
    : `${where.source.title}, ${where.source.year ?? 'tanpa tahun'}, ${where.citation.entry}`;
  const spared = part.status === 'not-needed' ? sparedBy(part) : undefined;
  const why = spared
    ? `. ${pageWords[language]('list.notNeeded', { condition: conditionWords(spared, pageWords[language]) })}`
    : '';
  return `[${status}] ${partName(part, partWords)}${form ? ` (${form})` : ''}; ${from}${why}`;
}

/** The page's own words for conditions. */
const pageWords = {
  id: fixedWords('id', ['prepare', 'start'], { prepare, start }),
  en: fixedWords('en', ['prepare', 'start'], { prepare: englishPage, start: englishStart }),
};

/** The report as `check --json` prints it: stable names, no words for people but the papers' own names. */
const reportAsJson = (report: Report): object => ({
  office: report.office,
  service: report.service,
  ready: report.ready,
  draft: report.draft,
  channel: report.channel?.kind ?? null,
  findings: report.findings,
  requirements: report.requirements.map((requirement) => ({
    id: requirement.id,
    status: requirement.status,
    reason: requirement.reason,
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

/** The things that count, each with its own form and what it lacks. */
const partsAsJson = (part: Part): object[] =>
  countingLeaves(part).map((leaf) => ({
    part: leaf.key,
    name: partName(leaf, partWords),
    status: leaf.status,
    ...('evidence' in leaf.item ? { evidence: leaf.item.evidence } : {}),
    lacking: leaf.lacking,
  }));
