import type { OfficeProfile } from '../domain/office.ts';
import type { Report, RequirementReport } from '../domain/report.ts';
import type { DocumentKind, LetterKind } from '../domain/terms.ts';
import { findings as english } from '../i18n/en/findings.ts';
import { sentenceOf } from '../i18n/finding-words.ts';
import { findings as indonesian } from '../i18n/id/findings.ts';
import { partForm, partName } from '../letters/compose/form-words.ts';
import { rupiah } from '../letters/numerals.ts';
import { documentName, letterNames, serviceNames } from '../letters/terms.ts';

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
      report.requirements.map((requirement) => listLine(requirement, say.status[requirement.status], say.own)),
    ),
    ...section(
      say.findings,
      report.findings.map((one) => `${say.severity[one.severity]}: ${sentenceOf(one, report, say.findingWords)}`),
    ),
    ...section(
      say.photocopies,
      report.photocopies.map(({ own, document, role, copies }) => `${copies} × ${own ?? nameOf(document, role)}`),
    ),
    ...(report.meterai.count > 0
      ? section(say.meterai, [
          `${report.meterai.count} × ${report.meterai.value === null ? '?' : rupiah(report.meterai.value)}`,
        ])
      : []),
    '',
  ].join('\n');
}

function listLine({ part, ...where }: RequirementReport, status: string, own: string): string {
  const form = partForm(part);
  const from = where.own
    ? own
    : `${where.source.title}, ${where.source.year ?? 'tanpa tahun'}, ${where.citation.entry}`;
  return `[${status}] ${partName(part)}${form ? ` (${form})` : ''}; ${from}`;
}

const isLetter = (name: DocumentKind | LetterKind): name is LetterKind => Object.hasOwn(letterNames, name);

const nameOf = (document: DocumentKind | LetterKind, role: Parameters<typeof documentName>[1]): string =>
  isLetter(document) ? letterNames[document] : documentName(document, role);
