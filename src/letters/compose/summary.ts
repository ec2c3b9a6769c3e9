import type { Dossier } from '../../domain/dossier.ts';
import type { Report } from '../../domain/report.ts';
import { counted, inWords, rupiah } from '../numerals.ts';

/** The sources of a list as one line, and their year. */
export function sourceWords(report: Report): { readonly title: string; readonly year: string } {
  const sources = [...new Set(report.requirements.flatMap((requirement) => requirement.source ?? []))];
  const years = [...new Set(sources.map((source) => source.year))].sort();
  return {
    title: sources.map((source) => source.title).join('; '),
    year: years.length === 0 ? '' : years.map((year) => (year === null ? 'tanpa tahun' : `tahun ${year}`)).join(', '),
  };
}

/** "2 (dua) lembar Rp10.000"; empty where no stamp is asked for. */
export function meteraiTotal({ meterai: { count, value } }: Report): string {
  if (count === 0) return '';
  return value === null ? `${count} (${inWords(count)}) lembar` : `${counted(count, 'lembar')} ${rupiah(value)}`;
}

/** The colour of the folder that the office asks for, by legal form; empty where it asks for none. */
export function folderColour(report: Report, dossier: Dossier): string {
  const folder = report.carry
    .flatMap((part) => (part.kind === 'leaf' ? [part.item] : []))
    .find((item) => item.kind === 'object' && item.object === 'folder');
  const colours = folder?.kind === 'object' ? folder.colours : undefined;
  return (dossier.answers.legalForm && colours?.[dossier.answers.legalForm]) ?? colours?.other ?? '';
}
