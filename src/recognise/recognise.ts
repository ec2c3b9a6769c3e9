import { allPaths } from '../domain/facts.ts';
import { labelled } from './labelled.ts';
import type { Line } from './lines.ts';
import { inSentences, onCard } from './sentences.ts';
import type { Candidate, PaperKind, RecognisedField } from './values.ts';

export interface Recognised {
  readonly document: PaperKind;
  /** In the order of the form; each path once. */
  readonly fields: readonly RecognisedField[];
}

/**
 * What a document says of a company and its people.
 * @param lines as `readLines` gives them
 */
export function recognise(lines: readonly Line[]): Recognised {
  const document = kindOf(lines);
  const candidates = [...labelled(lines, document), ...onCard(lines, document), ...inSentences(lines, document)];
  return { document, fields: chosen(candidates) };
}

function kindOf(lines: readonly Line[]): PaperKind {
  const text = lines.join(' ');
  const head = lines
    .filter((line) => line !== '')
    .slice(0, 14)
    .join(' ');
  if (/nomor induk berusaha|perizinan berusaha berbasis risiko/i.test(head) && /\d{13}/.test(text)) return 'nib';
  if (
    /^-*(?:salinan )?(?:akta|berita acara)\b|\u23ce-*(?:salinan )?akta\b[^:\t\u23ce]*\u23ce|menghadap (?:kepada )?saya/i.test(
      lines.join('\u23ce'),
    ) &&
    /notaris/i.test(text)
  )
    return 'deed';
  if (
    /direktorat jenderal pajak|kantor pelayanan pajak|kpp pratama|kpp madya|surat keterangan terdaftar|kementerian keuangan/i.test(
      text,
    ) &&
    /npwp/i.test(text)
  )
    return 'npwp';
  if (
    /kewarganegaraan|gol(?:ongan|\.)? darah|kartu tanda penduduk/i.test(text) &&
    /\bnik\b/i.test(text) &&
    /agama/i.test(text)
  )
    return 'ktp';
  return 'other';
}

const order: readonly string[] = ['answers.legalForm', ...allPaths];

/** Of each fact the value that most speaks for; sure only where nothing of the same weight says otherwise. */
function chosen(candidates: readonly Candidate[]): readonly RecognisedField[] {
  return order.flatMap((path) => {
    const own = candidates.filter((one) => one.path === path);
    const most = Math.max(...own.map(({ weight, sure }) => weight + (sure ? 0.5 : 0)));
    const best = own.filter(({ weight, sure }) => weight + (sure ? 0.5 : 0) === most);
    const [first] = best;
    if (!first) return [];
    const { weight: _, ...field } = first;
    return [{ ...field, sure: field.sure && best.every(({ value }) => keyOf(value) === keyOf(field.value)) }];
  });
}

/** Case, spaces and dots make no difference. */
const keyOf = (value: string): string => value.toUpperCase().replace(/[\s.,]/g, '');
