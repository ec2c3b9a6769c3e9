import { assess } from '../domain/assess.ts';
import { type OfficeProfile, serviceOf } from '../domain/office.ts';
import { countingLeaves, type Part, sparedBy } from '../domain/part.ts';
import type { ListedRequirement, Report, RequirementReport } from '../domain/report.ts';
import { conditionWords } from '../i18n/condition-words.ts';
import { cli as enCli } from '../i18n/en/cli.ts';
import { findingTexts } from '../i18n/en/findings.ts';
import { prepare as enPrepare } from '../i18n/en/prepare.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { inEnglish, inIndonesian, sentenceOf } from '../i18n/finding-sentences.ts';
import { cli } from '../i18n/id/cli.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { serviceName } from '../i18n/id/terms.ts';
import { fixedWords } from '../i18n/instance.ts';
import { rupiah } from '../i18n/numerals.ts';
import { paperName, partForm, partName, indonesian as partWords } from '../i18n/part-names.ts';
import type { Language } from '../i18n/words.ts';
import { readDossier } from './files.ts';
import { type Command, onlyFile } from './options.ts';

/** Reports on a dossier: 0 where it is ready, 1 where it is not. */
export const check: Command = async (options) => {
  const { dossier, office } = await readDossier(onlyFile(options), options);
  const report = assess(serviceOf(office, dossier.service), office, dossier, options.today);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reportAsJson(report), null, 2)}\n`
      : reportAsText(report, office, options.language),
  );
  return report.ready ? 0 : 1;
};

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

/** The report for a person at a terminal. */
export function reportAsText(report: Report, office: OfficeProfile, language: Language): string {
  const { t, findings } = words[language];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  return [
    `${serviceName(report.service, office)}, ${office.name}`,
    t(report.ready ? 'check.ready' : 'check.notReady'),
    ...section(
      t('check.list'),
      report.requirements.map((requirement) => listLine(requirement, language)),
    ),
    ...section(
      t('check.findings'),
      report.findings.map((one) => `${t(`check.severity.${one.severity}`)}: ${sentenceOf(one, report, findings)}`),
    ),
    ...section(
      t('check.photocopies'),
      report.photocopies.map(
        ({ own, document, role, copies }) => `${copies} × ${own ?? paperName(document, role, partWords)}`,
      ),
    ),
    ...(report.meterai.count > 0
      ? section(t('check.meterai'), [
          `${report.meterai.count} × ${report.meterai.value === null ? '?' : rupiah(report.meterai.value)}`,
        ])
      : []),
    '',
  ].join('\n');
}

function listLine({ part, status, ...where }: RequirementReport, language: Language): string {
  const { t, page } = words[language];
  const form = partForm(part);
  const from = where.own
    ? t('check.own')
    : `${where.source.title}, ${where.source.year ?? t('check.undated')}, ${where.citation.entry}`;
  const spared = part.status === 'not-needed' ? sparedBy(part) : undefined;
  const why = spared ? `. ${page('list.notNeeded', { condition: conditionWords(spared, page) })}` : '';
  return `[${t(`check.status.${status}`)}] ${partName(part, partWords)}${form ? ` (${form})` : ''}; ${from}${why}`;
}

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
