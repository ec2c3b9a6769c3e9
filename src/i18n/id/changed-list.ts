import type { Source } from '../../domain/office.ts';
import type { ListedRequirement } from '../../domain/report.ts';

interface ChangedListInput {
  readonly reader: 'office' | 'site';
  readonly office: string;
  readonly service: string;
  /** The entry that has changed; none: the list as a whole. */
  readonly entry?: { readonly name: string } & Pick<ListedRequirement, 'citation' | 'source'>;
  /** All sources of the office, where no entry is named. */
  readonly sources: readonly Source[];
  /** What is asked for now, in the vendor's words. */
  readonly now: string;
}

/** The message that a list has changed; its quote and source are whole. */
export function changedListText(input: ChangedListInput): { readonly subject: string; readonly text: string } {
  const { reader, office, service, entry, sources, now } = input;
  const text = [
    reader === 'office' ? `Yth. Pengelola ${office},` : 'Yth. Pengelola SiapBerkas,',
    '',
    `Daftar syarat untuk ${service} di ${office}, sebagaimana ditampilkan SiapBerkas, tampaknya sudah berubah.`,
    '',
    `Butir: ${entry ? entry.name : 'seluruh daftar'}`,
    ...(entry ? [`Bunyinya di sumber: “${entry.citation.quote}” (${entry.citation.entry})`] : []),
    ...(entry ? [entry.source] : sources).map((source) => `Sumber: ${sourceInWords(source)}`),
    ...(now ? [`Yang diminta sekarang: ${now}`] : []),
    '',
    reader === 'office'
      ? 'Mohon informasi daftar yang berlaku sekarang. Terima kasih.'
      : 'Mohon daftarnya diperiksa lagi pada sumbernya. Terima kasih.',
  ].join('\n');
  return { subject: `Daftar syarat berubah: ${service}, ${office}`, text };
}

const sourceInWords = ({ title, publisher, year, address }: Source): string =>
  [title, publisher, year ?? 'tanpa tahun', ...(address ? [address] : [])].join(', ');
