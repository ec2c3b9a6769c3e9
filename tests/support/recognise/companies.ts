/** Invented companies with their people and numbers, each right by its own form. */
export interface Company {
  readonly form: 'pt' | 'cv';
  /** "PT Cahaya Batanghari" */
  readonly name: string;
  readonly street: string;
  readonly village: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly postcode: string;
  /** 15 digits. */
  readonly npwp: string;
  readonly nib: string;
  readonly phone: string;
  readonly email: string;
  readonly director: Person;
  readonly clerk: Person;
  readonly deed: { readonly number: string; readonly day: string; readonly notary: string };
  readonly userId: string;
}

interface Person {
  readonly name: string;
  readonly nik: string;
  readonly phone: string;
}

/** A row of numbers that is the same each time for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const first = [
  'Cahaya',
  'Sumber',
  'Karya',
  'Mitra',
  'Sinar',
  'Bumi',
  'Tirta',
  'Graha',
  'Nusa',
  'Putra',
  'Anugerah',
  'Bina',
];
const second = [
  'Batanghari',
  'Makmur',
  'Persada',
  'Sejahtera',
  'Mandiri',
  'Lestari',
  'Utama',
  'Abadi',
  'Konstruksi',
  'Teknik',
];
const given = ['Budi', 'Siti', 'Ahmad', 'Rina', 'Yusuf', 'Dewi', 'Hendra', 'Maria', 'Fajar', 'Nurul', 'Agus', 'Lina'];
const family = [
  'Santoso',
  'Rahmawati',
  'Hidayat',
  'Simanjuntak',
  'Pratama',
  'Wulandari',
  'Saputra',
  'Nasution',
  'Kusuma',
];
const streets = ['Jalan Merdeka', 'Jalan Sultan Thaha', 'Jalan Diponegoro', 'Jalan Pattimura', 'Jalan Gajah Mada'];
const places = [
  ['Tanjung', 'Sengeti', 'Kabupaten Muaro Jambi', 'Jambi', '36381', '150507'],
  ['Kasipute', 'Rumbia', 'Kabupaten Bombana', 'Sulawesi Tenggara', '93771', '740602'],
  ['Lanjas', 'Teweh Tengah', 'Kabupaten Barito Utara', 'Kalimantan Tengah', '73812', '620503'],
  ['Sukasari', 'Tangerang', 'Kota Tangerang', 'Banten', '15118', '367101'],
] as const;

/** The check digit by which the ninth digit of an NPWP is right (Luhn). */
function checkDigit(eight: string): string {
  const sum = [...eight].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

export function companyOf(seed: number): Company {
  const next = numbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const digits = (count: number): string => Array.from({ length: count }, () => next(10)).join('');
  const [village, district, regency, province, postcode, region] = one(places);
  const form = next(2) === 0 ? 'pt' : 'cv';
  const words = `${one(first)} ${one(second)}`;
  const person = (): Person => ({
    name: `${one(given)} ${one(family)}`,
    nik: `${region}${String(next(28) + 1).padStart(2, '0')}${String(next(12) + 1).padStart(2, '0')}${70 + next(29)}${String(next(9998) + 1).padStart(4, '0')}`,
    phone: `08${12 + next(80)}${digits(8)}`,
  });
  const eight = `0${1 + next(3)}${digits(6)}`;
  const slug = words.toLowerCase().replace(' ', '');
  return {
    form,
    name: `${form.toUpperCase()} ${words}`,
    street: `${one(streets)} Nomor ${next(200) + 1}`,
    village,
    district,
    regency,
    province,
    postcode,
    npwp: `${eight}${checkDigit(eight)}${300 + next(600)}000`,
    nib: `${next(2) === 0 ? '02' : '91'}${digits(11)}`,
    phone: `07${41 + next(50)}${digits(6)}`,
    email: `${one(['info', 'admin', 'kontak'])}@${slug}.co.id`,
    director: person(),
    clerk: person(),
    deed: {
      number: String(next(120) + 1),
      day: `${2008 + next(16)}-${String(next(12) + 1).padStart(2, '0')}-${String(next(28) + 1).padStart(2, '0')}`,
      notary: `${one(given)} ${one(family)}, S.H., M.Kn.`,
    },
    userId: slug.slice(0, 12).toUpperCase(),
  };
}

/** `013121660091000` as `01.312.166.0-091.000`. */
export const dotted = (npwp: string): string =>
  npwp.replace(/^(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/, '$1.$2.$3.$4-$5.$6');
