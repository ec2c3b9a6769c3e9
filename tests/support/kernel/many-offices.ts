import { readOffices } from '../../../src/catalog/node.ts';
import { type OfficeEntry, officeEntry } from '../../../src/catalog/office-entry.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';

const kinds = ['Kabupaten', 'Kota', 'Provinsi', 'Kementerian', 'Badan'] as const;
const stems = [
  'Air',
  'Bukit',
  'Bunga',
  'Danau',
  'Gading',
  'Gunung',
  'Kayu',
  'Kencana',
  'Kuala',
  'Lembah',
  'Lintang',
  'Mandau',
  'Muara',
  'Nusa',
  'Padang',
  'Pantai',
  'Pulau',
  'Rimba',
  'Sungai',
  'Tanjung',
];
const seconds = [
  'Agung',
  'Bening',
  'Damai',
  'Elok',
  'Hijau',
  'Indah',
  'Jaya',
  'Lestari',
  'Makmur',
  'Permai',
  'Putih',
  'Raya',
  'Sari',
  'Sejahtera',
  'Tinggi',
];
const ends = ['', 'Barat', 'Hilir', 'Hulu', 'Selatan', 'Tengah', 'Tenggara', 'Timur', 'Utara'];
const provinces = [
  'Jambi',
  'Riau',
  'Banten',
  'Kalimantan Tengah',
  'Kalimantan Utara',
  'Sulawesi Tenggara',
  'Jawa Tengah',
  'Nusa Tenggara Timur',
];

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** Name of the generated office of a number; invented places, each name once up to 2,700. */
export function generatedName(index: number): string {
  const place = [
    pick(stems, index),
    pick(seconds, Math.floor(index / stems.length)),
    pick(ends, Math.floor(index / (stems.length * seconds.length))),
  ];
  return ['LPSE', pick(kinds, Math.floor(index / 3)), ...place].filter(Boolean).join(' ');
}

/** So many office profiles, with the lists of shipped ones in turn; each is a valid profile of its own. */
export function generatedProfiles(count: number): readonly OfficeProfile[] {
  const models = [...readOffices().values()].filter(({ kind }) => kind === 'office');
  return Array.from({ length: count }, (_, index) => {
    const name = generatedName(index);
    return parseOffice({
      ...pick(models, index),
      id: `contoh-${String(index).padStart(4, '0')}`,
      name,
      addressee: `Kepala ${name}`,
      town: `${pick(stems, index + 7)} ${pick(seconds, index + 3)}`,
      province: pick(provinces, index),
    });
  });
}

/** The generated offices as choosing knows them. */
export const entriesOf = (profiles: readonly OfficeProfile[]): readonly OfficeEntry[] => profiles.map(officeEntry);
