import { dayInWords, daysLater } from '../../../src/domain/day.ts';
import { type Company, dotted, numbers } from './companies.ts';
import type { InventedDocument } from './documents.ts';

type Blocks = InventedDocument['blocks'];
type Said = InventedDocument['said'];

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** A number below 10,000 in words, as deeds repeat it. */
function inWords(number: number): string {
  const after = (part: number): string => (part > 0 ? ` ${inWords(part)}` : '');
  if (number < 12) return units[number] ?? '';
  if (number < 20) return `${inWords(number - 10)} belas`;
  if (number < 100) return `${inWords(Math.floor(number / 10))} puluh${after(number % 10)}`;
  if (number < 200) return `seratus${after(number - 100)}`;
  if (number < 1000) return `${inWords(Math.floor(number / 100))} ratus${after(number % 100)}`;
  if (number < 2000) return `seribu${after(number - 1000)}`;
  return `${inWords(Math.floor(number / 1000))} ribu${after(number % 1000)}`;
}

/** `2015-03-12` as "12-03-2015". */
const dashed = (day: string): string => day.split('-').reverse().join('-');

/** As "12-03-2015 (dua belas Maret dua ribu lima belas)". */
function dayInDeed(day: string): string {
  const [date = '', month, year = ''] = dayInWords(day).split(' ');
  return `${dashed(day)} (${inWords(Number(date))} ${month} ${inWords(Number(year))})`;
}

const weekday = (day: string): string =>
  ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

const degrees = (notary: string): string =>
  notary.replace('S.H.', 'Sarjana Hukum').replace('M.Kn.', 'Magister Kenotariatan');

const later = (day: string, other: string): string => (day > other ? day : other);

/** The stamp duty of a day. */
const stamp = (day: string): string => (day < '2021' ? 'METERAI TEMPEL 6000' : 'METERAI TEMPEL 10000');

const sixteen = (npwp: string): string => `0${npwp}`;

const short = (text: string): string =>
  text.replace('Jalan', 'Jl.').replace('Nomor', 'No.').replace('Kabupaten', 'Kab.');

const women = /^(Siti|Rina|Dewi|Maria|Nurul|Lina|Sri|Yuliana|Fitri|Wati)\b/;
const title = (name: string): string => (women.test(name) ? 'Nyonya' : 'Tuan');
const greeting = (name: string): string => (women.test(name) ? 'Saudari' : 'Saudara');

/** The day of birth that a NIK holds, of people born in the last century. */
const birthOf = (nik: string): string => {
  const date = Number(nik.slice(6, 8));
  return `19${nik.slice(10, 12)}-${nik.slice(8, 10)}-${String(date > 40 ? date - 40 : date).padStart(2, '0')}`;
};

/** What these documents print beside what the company holds: other people, homes, later deeds, offices. */
function moreOf(c: Company) {
  const next = numbers(Number(c.nib.slice(-9)));
  const one = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const hamlet = (): string => {
    const [rt, rw] = [1 + next(18), 1 + next(9)].map((number) => String(number).padStart(3, '0'));
    return one([`RT ${rt} RW ${rw}`, `RT.${rt}/RW.${rw}`, `RT/RW ${rt}/${rw}`]);
  };
  const place = c.regency.replace(/^(Kabupaten|Kota) /, '');
  const withHamlet = next(2) === 0;
  const [street, hamletHere] = [next(2) === 0 ? c.street : short(c.street), hamlet()];
  const firstLine = withHamlet ? `${street} ${hamletHere}` : street;
  const office = one<readonly string[]>([
    [`${firstLine},`, `Kelurahan ${c.village}, Kecamatan ${c.district},`, `${c.regency}, Provinsi ${c.province}`],
    [firstLine, `Kel. ${c.village} Kec. ${c.district}`, `${short(c.regency)} - ${c.province} ${c.postcode}`],
    [`${firstLine}, Desa ${c.village},`, `Kec. ${c.district}, ${short(c.regency)}, ${c.province}`],
  ]);
  const home = (): string =>
    one([
      `Perumahan Griya Asri Blok ${one(['A', 'B', 'C'])}${1 + next(9)} Nomor ${1 + next(30)}, ${hamlet()}, Kel. ${c.village}, Kec. ${c.district}`,
      `Lorong Kenari Nomor ${1 + next(60)} ${hamlet()} ${c.village}, ${c.district}, ${c.regency}`,
      `Jl. Veteran No. ${1 + next(90)}, ${c.village}, ${short(c.regency)}`,
    ]);
  const man = next(2) === 0;
  const commissioner = {
    name: man ? one(['Bambang Irawan', 'Darmawan Lubis']) : one(['Sri Hartati', 'Yuliana Tambunan']),
    nik: `${c.director.nik.slice(0, 6)}${String(10 + next(18) + (man ? 0 : 40))}0${1 + next(9)}${60 + next(30)}0${100 + next(800)}`,
  };
  const amended = daysLater(c.deed.day, 60 + next(500));
  return {
    next,
    one,
    /** "Muaro Jambi" */
    place,
    office,
    directorHome: home(),
    clerkHome: home(),
    /** As people write it who put a full stop after the legal form. */
    printedName: next(2) === 0 ? c.name : c.name.replace(' ', '. '),
    position: c.form === 'pt' && next(2) === 0 ? 'Direktur Utama' : 'Direktur',
    clerkPosition: one(['Staf Administrasi', 'Karyawan', 'Staf Pengadaan', 'Kepala Bagian Umum']),
    commissioner,
    former: one(['Irwan Syahputra', 'Zulkifli Harahap']),
    witnesses: one([
      ['Eko Prasetyo', 'Fitri Handayani'],
      ['Indra Gunawan', 'Wati Susilawati'],
    ]) as readonly [string, string],
    official: one(['Heru Purnomo', 'Endang Suryani']),
    amendment: {
      number: String(1 + next(90)),
      day: amended,
      notary: one(['Ratna Juwita, S.H., M.Kn.', 'Herman Tanjung, S.H.', 'Laila Fauziah, S.H., M.Kn.']),
    },
    secondDirector: one(['Rudi Hartono', 'Teguh Wibowo']),
    /** When old papers were signed, and when the others were printed, after the last deed. */
    longAgo: daysLater(later(c.deed.day, '2016-01-10'), 20 + next(600)),
    today: daysLater(later(amended, '2023-06-01'), 20 + next(200)),
  };
}
type More = ReturnType<typeof moreOf>;

const oneLine = (lines: readonly string[]): string =>
  lines.map((line, at) => (at < lines.length - 1 && !line.endsWith(',') ? `${line},` : line)).join(' ');

/** Rows of a table whose value goes on over several rows. */
const over = (label: string, lines: readonly string[], number?: string): string[][] =>
  lines.map((line, at) => [
    ...(number === undefined ? [] : [at === 0 ? number : '']),
    at === 0 ? label : '',
    at === 0 ? ':' : '',
    line,
  ]);

const named = (c: Company): Said => ({ 'answers.legalForm': c.form, 'company.name': c.name });
const founded = (c: Company): Said => ({
  'company.deed.number': c.deed.number,
  'company.deed.date': c.deed.day,
  'company.deed.notary': c.deed.notary,
});
const amendedBy = ({ amendment }: More): Said => ({
  'company.amendment.number': amendment.number,
  'company.amendment.date': amendment.day,
  'company.amendment.notary': amendment.notary,
});
const directed = (c: Company, position: string): Said => ({
  'signatory.name': c.director.name,
  'signatory.nik': c.director.nik,
  'signatory.position': position,
});

const activities = [
  ['41011', 'Konstruksi Gedung Hunian', 'Menengah Tinggi', 'NIB, Sertifikat Standar'],
  ['42101', 'Konstruksi Bangunan Sipil Jalan', 'Menengah Tinggi', 'NIB, Sertifikat Standar'],
  ['46100', 'Perdagangan Besar Atas Dasar Balas Jasa (Fee) atau Kontrak', 'Rendah', 'NIB'],
  ['46599', 'Perdagangan Besar Mesin, Peralatan dan Perlengkapan Lainnya', 'Rendah', 'NIB'],
  ['62019', 'Aktivitas Pemrograman Komputer Lainnya', 'Rendah', 'NIB'],
  ['81210', 'Aktivitas Kebersihan Umum Bangunan', 'Menengah Rendah', 'NIB, Sertifikat Standar'],
] as const;

function riskBasedNib(c: Company): InventedDocument {
  const m = moreOf(c);
  const address = `${oneLine(m.office).replace(` ${c.postcode}`, '').toUpperCase()}, Kode Pos: ${c.postcode}`;
  const withNpwp = m.next(2) === 0;
  const start = m.next(4);
  const law = m.one([
    'Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja',
    'Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja',
  ]);
  const rows = [
    ['Nama Pelaku Usaha', m.printedName.toUpperCase()],
    ...(withNpwp ? [['NPWP', m.next(2) === 0 ? c.npwp : sixteen(c.npwp)]] : []),
    ['Alamat Kantor', address],
    ['No. Telepon', c.phone, ''],
    ['Email', c.email, ''],
    ['Status Penanaman Modal', 'PMDN'],
    ['Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)', 'Lihat Lampiran'],
    ['Skala Usaha', m.one(['Usaha Mikro', 'Usaha Kecil'])],
  ];
  let number = 0;
  return {
    blocks: [
      `PEMERINTAH REPUBLIK INDONESIA\nPERIZINAN BERUSAHA BERBASIS RISIKO`,
      m.next(2) === 0 ? `NOMOR INDUK BERUSAHA: ${c.nib}` : `NOMOR INDUK BERUSAHA\nNOMOR : ${c.nib}`,
      `Berdasarkan ${law}, Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:`,
      rows.map(([label = '', value = '', mark]) => [mark ?? `${++number}.`, label, ':', value]),
      `NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial kesehatan dan jaminan sosial ketenagakerjaan, serta bukti pemenuhan laporan pertama Wajib Lapor Ketenagakerjaan di Perusahaan (WLKP).`,
      `Pelaku Usaha dengan NIB tersebut di atas dapat melaksanakan kegiatan berusaha sebagaimana terlampir dengan tetap memperhatikan ketentuan peraturan perundang-undangan.`,
      `Diterbitkan di Jakarta, tanggal: ${dayInWords(daysLater('2021-08-09', m.next(600)))}\nPerubahan ke-${1 + m.next(4)}, tanggal: ${dayInWords(m.today)}`,
      `Menteri Investasi/\nKepala Badan Koordinasi Penanaman Modal,\nDitandatangani secara elektronik\nDicetak tanggal: ${dayInWords(daysLater(m.today, 3))}`,
      `1. Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha, tersimpan dalam sistem OSS, yang menjadi tanggung jawab Pelaku Usaha.\n2. Dalam hal terjadi kekeliruan isi dokumen ini akan dilakukan perbaikan sebagaimana mestinya.\n3. Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh BSrE-BSSN.\n4. Data lengkap Perizinan Berusaha dapat diperoleh melalui sistem OSS menggunakan hak akses.`,
      `Halaman 1 dari 2`,
      `PEMERINTAH REPUBLIK INDONESIA\nLAMPIRAN\nPERIZINAN BERUSAHA BERBASIS RISIKO\nNOMOR INDUK BERUSAHA: ${c.nib}`,
      `Lampiran berikut ini memuat daftar bidang usaha untuk:`,
      [
        ['No.', 'Kode KBLI', 'Judul KBLI', 'Lokasi Usaha', 'Tingkat Risiko', 'Perizinan Berusaha'],
        ...activities
          .slice(start, start + 3)
          .map(([code, words, risk, licence], at) => [
            String(at + 1),
            code,
            words,
            at === 0
              ? `Jalan Lingkar Barat KM ${3 + m.next(9)}, Kec. ${c.district}, Kode Pos: ${c.postcode}`
              : m.office.join(' '),
            risk,
            licence,
          ]),
      ],
      `1. Dengan ketentuan bahwa NIB tersebut hanya berlaku untuk Kode dan Judul KBLI yang tercantum dalam lampiran ini.\n2. Pelaku Usaha wajib memenuhi persyaratan dan/atau kewajiban sesuai Norma, Standar, Prosedur, dan Kriteria (NSPK) Kementerian/Lembaga (K/L).\n3. Verifikasi dilakukan oleh Pemerintah Daerah ${c.regency}.`,
      `${m.today.replaceAll('-', '')}-${1000 + m.next(8999)}-${1000 + m.next(8999)}-${c.nib.slice(3, 7)}\nHalaman 2 dari 2`,
    ],
    said: {
      ...named(c),
      'company.nib': c.nib,
      'company.address': address,
      'company.phone': c.phone,
      'company.email': c.email,
      ...(withNpwp ? { 'company.npwp': c.npwp } : {}),
    },
  };
}

function taxRegistration(c: Company): InventedDocument {
  const m = moreOf(c);
  const lines = m.office.map((line) => line.toUpperCase());
  const said: Said = { ...named(c), 'company.npwp': c.npwp, 'company.address': lines.join(' ') };
  const office = `KPP PRATAMA ${m.place.toUpperCase()}`;
  const activity = m.one(activities).slice(0, 2).join(' - ').toUpperCase();
  const letterhead = `KEMENTERIAN KEUANGAN REPUBLIK INDONESIA\nDIREKTORAT JENDERAL PAJAK\nKANTOR WILAYAH DJP ${c.province.toUpperCase()}\nKANTOR PELAYANAN PAJAK PRATAMA ${m.place.toUpperCase()}`;
  const contact = `JALAN JENDERAL AHMAD YANI NOMOR 19, ${m.place.toUpperCase()} ${c.postcode}\nTELEPON 0741-63280; FAKSIMILE 0741-63284; SITUS www.pajak.go.id\nLAYANAN INFORMASI DAN PENGADUAN KRING PAJAK (021) 1500200\nSUREL pengaduan@pajak.go.id; informasi@pajak.go.id`;
  const registered = daysLater(c.deed.day, 21);
  if (m.next(5) < 3) {
    const printed = m.one([
      dotted(c.npwp),
      dotted(c.npwp),
      sixteen(c.npwp),
      sixteen(c.npwp).replace(/(\d{4})(?=\d)/g, '$1 '),
    ]);
    const issued = printed === dotted(c.npwp) ? registered : m.today;
    return {
      blocks: [
        letterhead,
        contact,
        `SURAT KETERANGAN TERDAFTAR\nNomor: S-${1000 + m.next(8999)}KT/WPJ.27/KP.0${100 + m.next(800)}/${issued.slice(0, 4)}`,
        `Sesuai dengan ketentuan Pasal 2 ayat (1) Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara Perpajakan sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 16 Tahun 2009, dengan ini diterangkan bahwa:`,
        [
          ['1.', 'Nama', ':', m.printedName.toUpperCase()],
          ['2.', 'Nomor Pokok Wajib Pajak', ':', printed],
          ['3.', 'Klasifikasi Lapangan Usaha', ':', activity],
          ...over('Alamat', lines, '4.'),
          ['5.', 'Merek Dagang/Usaha', ':', '-'],
          ['6.', 'Status Modal', ':', 'Swasta Nasional'],
          ['7.', 'Kewajiban Pajak', ':', 'PPh Pasal 21, PPh Pasal 23, PPh Pasal 4 ayat (2), PPh Badan'],
        ],
        `telah terdaftar pada administrasi Direktorat Jenderal Pajak terhitung sejak ${dayInWords(registered)}.`,
        `Kewajiban perpajakan sesuai dengan ketentuan peraturan perundang-undangan. Surat Keterangan Terdaftar ini dinyatakan tidak berlaku apabila Nomor Pokok Wajib Pajak dihapus.`,
        `${m.place}, ${dayInWords(issued)}\na.n. Kepala Kantor\nKepala Seksi Pelayanan,`,
        `ttd.`,
        `${m.official}\nNIP 19${70 + m.next(19)}0${1 + m.next(9)}1${m.next(10)} 199${m.next(10)}0${1 + m.next(9)} 1 00${1 + m.next(5)}`,
        `KP.PDIP.4.${10 + m.next(80)}-00`,
      ],
      said,
    };
  }
  const both = m.next(2) === 0;
  const reached = m.next(2) === 0;
  return {
    blocks: [
      `Kementerian Keuangan\nDirektorat Jenderal Pajak\npajak.go.id`,
      `INFORMASI NOMOR POKOK WAJIB PAJAK`,
      [
        ['Nama Wajib Pajak', ':', c.name.toUpperCase()],
        [both ? 'NPWP (16 digit)' : 'NPWP', ':', sixteen(c.npwp)],
        ...(both ? [['NPWP (format lama)', ':', dotted(c.npwp)]] : []),
        ['NITKU', ':', `${sixteen(c.npwp)}000000`],
        ['Kategori Wajib Pajak', ':', 'Badan'],
        ['Bentuk Badan', ':', c.form === 'pt' ? 'Perseroan Terbatas' : 'Persekutuan Komanditer (CV)'],
        ['KLU', ':', activity],
        ...over('Alamat Utama', lines),
        ...(reached
          ? [
              ['Nomor Telepon', ':', c.phone],
              ['Alamat Surel', ':', c.email],
            ]
          : []),
        ['Terdaftar di', ':', office],
        ['Tanggal Terdaftar', ':', dayInWords(registered)],
        ['Status NPWP', ':', 'AKTIF'],
      ],
      `NPWP ini dibuat secara elektronik dan tidak memerlukan tanda tangan basah. Pindai kode QR untuk memeriksa keabsahannya.`,
      `Jl. Jenderal Gatot Subroto Kav. 40-42 Jakarta 12190 Telp. 021-5250208\nDicetak melalui DJP Online pada ${dashed(m.today)} 09:${10 + m.next(49)}:07 WIB`,
    ],
    said: { ...said, ...(reached ? { 'company.phone': c.phone, 'company.email': c.email } : {}) },
  };
}

/** Who leads the company after the amendment, by position. */
function board(c: Company, m: More, mark: (name: string) => string): string[][] {
  const others =
    c.form === 'pt'
      ? [
          ['Komisaris', m.commissioner.name],
          ...(m.position === 'Direktur Utama' ? [['Direktur', m.secondDirector]] : []),
        ]
      : [['Persero Komanditer', m.commissioner.name]];
  const rows = [[m.position, c.director.name], ...others];
  return (m.next(2) === 0 ? rows : rows.toReversed()).map(([position = '', name = '']) => [position, ':', mark(name)]);
}

function amendmentDeed(c: Company): InventedDocument {
  const m = moreOf(c);
  const company = `${c.form === 'pt' ? 'perseroan terbatas' : 'perseroan komanditer'} ${m.printedName.toUpperCase()}`;
  const person = (name: string, nik: string, home: string): string =>
    `${title(name)} ${name.toUpperCase()}, lahir di ${m.place}, pada tanggal ${dayInDeed(birthOf(nik))}, Warga Negara Indonesia, ${m.one(['Wiraswasta', 'Karyawan Swasta'])}, bertempat tinggal di ${home}, pemegang Kartu Tanda Penduduk dengan Nomor Induk Kependudukan ${nik}`;
  const meeting = c.form === 'pt' ? 'Rapat Umum Pemegang Saham Luar Biasa' : 'Rapat Para Persero';
  const own = m.amendment.notary;
  const deedOf = `akta Nomor ${c.deed.number} tanggal ${dayInDeed(c.deed.day)} yang dibuat di hadapan ${degrees(c.deed.notary)}, Notaris di ${m.place}`;
  return {
    blocks: [
      `${own.toUpperCase().replace('M.KN.', 'M.Kn.')}\nNOTARIS ${c.regency.toUpperCase()}`,
      c.form === 'pt'
        ? `PERNYATAAN KEPUTUSAN RAPAT\nPERUBAHAN ANGGARAN DASAR\n${m.printedName.toUpperCase()}`
        : `AKTA PERUBAHAN\nPEMASUKAN DAN PENGELUARAN PERSERO\n${m.printedName.toUpperCase()}`,
      `Nomor : ${m.amendment.number.padStart(2, '0')}.-`,
      `-Pada hari ini, ${weekday(m.amendment.day)}, tanggal ${dayInDeed(m.amendment.day)}, pukul 10.${10 + m.next(49)} WIB (Waktu Indonesia Barat).`,
      `-Berhadapan dengan saya, ${degrees(own).toUpperCase()}, Notaris di ${c.regency}, dengan dihadiri saksi-saksi yang saya, Notaris kenal dan yang nama-namanya akan disebutkan pada bahagian akhir akta ini:`,
      `1. ${person(c.director.name, c.director.nik, m.directorHome)};\n-menurut keterangannya dalam hal ini bertindak dalam jabatannya selaku ${m.position} dari ${company};`,
      `2. ${person(m.commissioner.name, m.commissioner.nik, m.clerkHome)};`,
      `-Para penghadap menerangkan terlebih dahulu:`,
      `-bahwa ${company}, berkedudukan di ${c.regency}, didirikan dengan ${deedOf}, ${c.form === 'pt' ? `yang telah memperoleh pengesahan dari Menteri Hukum dan Hak Asasi Manusia Republik Indonesia dengan surat keputusannya Nomor AHU-${10000 + m.next(80000)}.AH.01.01.Tahun ${c.deed.day.slice(0, 4)}` : `yang telah didaftarkan di Kepaniteraan Pengadilan Negeri setempat di bawah nomor ${10 + m.next(80)}/CV/${c.deed.day.slice(0, 4)}`};`,
      `Halaman 1`,
      `-bahwa pada tanggal ${dashed(daysLater(m.amendment.day, -4))} telah diadakan ${meeting}, yang memutuskan:`,
      `I. Menyetujui pengunduran diri ${title(m.former)} ${m.former.toUpperCase()} dari jabatannya selaku ${m.position}, dengan memberikan pelunasan dan pembebasan tanggung jawab sepenuhnya (acquit et de charge).\nII. Mengangkat susunan pengurus yang baru, sehingga menjadi sebagai berikut:`,
      board(
        c,
        m,
        (name) =>
          `${title(name)} ${name.toUpperCase()}${name !== m.secondDirector && m.next(2) === 0 ? ' tersebut' : ''};`,
      ),
      `DEMIKIANLAH AKTA INI`,
      `-Dibuat sebagai minuta dan dilangsungkan di ${c.regency}, pada hari, tanggal dan jam tersebut pada bagian awal akta ini, dengan dihadiri oleh:\n1. ${title(m.witnesses[0])} ${m.witnesses[0]}, lahir di ${m.place}; dan\n2. ${title(m.witnesses[1])} ${m.witnesses[1]}, keduanya pegawai kantor notaris, sebagai saksi-saksi.`,
      `-Diberikan sebagai SALINAN yang sama bunyinya.\nNotaris di ${c.regency},\n${stamp(m.amendment.day)}\nttd.\n${own}`,
      `Halaman 2`,
    ],
    said: { ...named(c), ...founded(c), ...amendedBy(m), ...directed(c, m.position) },
  };
}

function coverNote(c: Company): InventedDocument {
  const m = moreOf(c);
  const own = m.amendment.notary;
  const address = oneLine(m.office);
  const withAddress = m.next(2) === 0;
  const kind = c.form === 'pt' ? 'Pernyataan Keputusan Rapat' : 'Perubahan Anggaran Dasar Perseroan Komanditer';
  return {
    blocks: [
      `NOTARIS & PEJABAT PEMBUAT AKTA TANAH (PPAT)\n${own}\nSK. Menteri Hukum dan HAM RI Nomor: AHU-${100 + m.next(800)}.AH.02.01 Tahun 2012\nJl. Kolonel Abunjani No. ${1 + m.next(90)} ${m.place} Telp. 0741-${60000 + m.next(9999)}\nE-mail: notaris.${own.slice(0, 5).toLowerCase()}@gmail.com`,
      `SURAT KETERANGAN\nNomor: ${m.next(90) + 10}/NOT/KET/${m.amendment.day.slice(0, 4)}`,
      `Yang bertanda tangan di bawah ini, saya, ${own}, Notaris di ${c.regency}, dengan ini menerangkan bahwa pada hari ${weekday(m.amendment.day)}, tanggal ${dayInWords(m.amendment.day)}, telah ditandatangani di hadapan saya, Notaris, akta ${kind} ${m.printedName} Nomor ${m.amendment.number}, oleh:`,
      [
        ['1.', 'Nama', ':', `${title(c.director.name)} ${c.director.name}`],
        ['', 'NIK', ':', c.director.nik],
        ['', 'Selaku', ':', m.position],
        ['2.', 'Nama', ':', `${title(m.commissioner.name)} ${m.commissioner.name}`],
        ['', 'NIK', ':', m.commissioner.nik],
        ['', 'Selaku', ':', c.form === 'pt' ? 'Komisaris' : 'Persero Komanditer'],
      ],
      `untuk dan atas nama ${m.printedName}, ${withAddress ? `berkedudukan di ${c.regency} dan beralamat di ${address}` : `berkedudukan di ${c.regency}`}, yang didirikan berdasarkan Akta Pendirian Nomor ${c.deed.number}, tanggal ${dayInWords(c.deed.day)}, dibuat di hadapan ${c.deed.notary}, Notaris di ${m.place}.`,
      `Bahwa permohonan ${c.form === 'pt' ? 'persetujuan dan pemberitahuan perubahan' : 'pencatatan perubahan'} tersebut pada saat ini masih dalam proses pada Kementerian Hukum dan Hak Asasi Manusia Republik Indonesia melalui Sistem Administrasi Badan Hukum, dan salinan akta akan diserahkan kepada yang berkepentingan, yaitu ${m.former}, setelah selesai.`,
      `Demikian Surat Keterangan ini dibuat untuk dapat dipergunakan sebagaimana mestinya, sementara menunggu salinan akta tersebut selesai.`,
      `${m.place}, ${dayInWords(daysLater(m.amendment.day, 2))}\nNotaris di ${c.regency}`,
      `(cap notaris)\n${own}`,
    ],
    said: {
      ...named(c),
      ...founded(c),
      ...amendedBy(m),
      ...directed(c, m.position),
      ...(withAddress ? { 'company.address': address } : {}),
    },
  };
}

function oldPowerOfAttorney(c: Company): InventedDocument {
  const m = moreOf(c);
  const address = oneLine(m.office);
  const idLabel = m.one(['NIK', 'No. KTP', 'Nomor KTP/NIK']);
  const homeLabel = m.one(['Alamat', 'Alamat Rumah', 'Tempat Tinggal']);
  const phoneLabel = m.one(['No. HP', 'HP/WA', 'Nomor Telepon']);
  const directorPhone = m.next(2) === 0;
  const byDeed = m.next(2) === 0;
  const asLines = m.next(3) === 0;
  const home = m.clerkHome.split(', ');
  const data = (rows: readonly string[][]): Blocks[number] =>
    asLines ? rows.map((row) => row.filter((cell) => cell !== '').join(' ')).join('\n') : rows;
  const account = m.next(2) === 0;
  return {
    blocks: [
      `${m.printedName.toUpperCase()}`,
      `SURAT KUASA\nNomor : ${String(1 + m.next(90)).padStart(3, '0')}/SK/${c.name.slice(3, 6).toUpperCase()}/${m.longAgo.slice(0, 4)}`,
      m.one([
        `Yang bertanda tangan di bawah ini :`,
        `Pada hari ini ${weekday(m.longAgo)} tanggal ${dayInWords(m.longAgo)}, kami yang bertandatangan dibawah ini :`,
      ]),
      data([
        ['Nama', ':', m.next(2) === 0 ? c.director.name : c.director.name.toUpperCase()],
        ['Jabatan', ':', m.position],
        [idLabel, ':', c.director.nik],
        [homeLabel, ':', m.directorHome],
        ...(directorPhone ? [[phoneLabel, ':', c.director.phone]] : []),
      ]),
      `Dalam hal ini bertindak untuk dan atas nama ${m.printedName} yang beralamat di ${address}, NPWP ${dotted(c.npwp)}${byDeed ? `, berdasarkan Akta Pendirian No. ${c.deed.number} tanggal ${dayInWords(c.deed.day)} yang dibuat oleh Notaris ${c.deed.notary}` : ''}, selanjutnya disebut sebagai PEMBERI KUASA.`,
      `Dengan ini memberikan kuasa sepenuhnya kepada :`,
      data([
        ['Nama', ':', c.clerk.name],
        ['Jabatan', ':', m.clerkPosition],
        [idLabel, ':', c.clerk.nik],
        ...over(
          homeLabel,
          home.map((part, at) => (at < home.length - 1 ? `${part},` : part)),
        ),
        [phoneLabel, ':', c.clerk.phone],
      ]),
      `Selanjutnya disebut sebagai PENERIMA KUASA.`,
      `------------------------------ KHUSUS ------------------------------`,
      `Untuk mewakili Pemberi Kuasa mengurus ${m.one(['reset password', 'verifikasi dokumen', 'perubahan data'])} akun penyedia${account ? ` dengan User ID ${c.userId}` : ''} pada Layanan Pengadaan Secara Elektronik (LPSE) ${c.regency}, menyerahkan dan mengambil berkas, serta menandatangani tanda terima yang diperlukan untuk itu.`,
      `Surat kuasa ini berlaku selama 14 (empat belas) hari sejak tanggal ditandatangani dan tidak dapat dialihkan kepada pihak lain.`,
      `${m.place}, ${dayInWords(m.longAgo)}`,
      [
        ['Penerima Kuasa,', 'Pemberi Kuasa,'],
        ['', stamp(m.longAgo)],
        [c.clerk.name, c.director.name],
        [m.clerkPosition, m.position],
      ],
      `CamScanner`,
    ],
    said: {
      ...named(c),
      'company.address': address,
      'company.npwp': c.npwp,
      ...(byDeed ? founded(c) : {}),
      ...(account ? { 'account.userId': c.userId } : {}),
      ...directed(c, m.position),
      ...(directorPhone ? { 'signatory.phone': c.director.phone } : {}),
      'attorney.name': c.clerk.name,
      'attorney.nik': c.clerk.nik,
      'attorney.position': m.clerkPosition,
      'attorney.address': m.clerkHome,
      'attorney.phone': c.clerk.phone,
    },
  };
}

function flowingLetter(c: Company): InventedDocument {
  const m = moreOf(c);
  const fax = `0741${200000 + m.next(99999)}`;
  const represented = m.next(2) === 0;
  const byDeed = m.next(2) === 0;
  const npwp = m.one([dotted(c.npwp), m.longAgo > '2022-07-14' ? sixteen(c.npwp) : dotted(c.npwp), c.npwp]);
  const withNib = m.longAgo > '2018-08' && m.next(3) > 0;
  const phone = m.one([c.phone, `${c.phone.slice(0, 4)} ${c.phone.slice(4)}`]);
  return {
    blocks: [
      `${m.printedName.toUpperCase()}\n${m.one(['General Contractor - Supplier - Leveransir', 'Kontraktor, Pengadaan Barang dan Jasa', 'Perdagangan Umum dan Jasa'])}`,
      m.next(2) === 0
        ? `${m.office.join('\n')}\nTelp. ${phone} Fax. ${fax}\nEmail : ${c.email}`
        : `Alamat : ${m.office.join(' ')}\nTelp : ${phone}, e-mail : ${c.email}`,
      `Nomor : ${String(1 + m.next(99)).padStart(3, '0')}/${c.name.slice(3, 5).toUpperCase()}-DIR/${m.longAgo.slice(0, 4)}\nLampiran : 1 (satu) berkas\nPerihal : Permohonan Reset Password`,
      `${m.place}, ${dayInWords(m.longAgo)}`,
      `Kepada Yth.\nKepala Bagian Pengadaan Barang dan Jasa\nSekretariat Daerah ${c.regency}\nc.q. Admin LPSE (Bapak ${m.former})\ndi -\nTempat`,
      `Dengan hormat,`,
      `Yang bertanda tangan di bawah ini ${c.director.name}, pemegang KTP dengan NIK ${c.director.nik}, selaku ${m.position} ${m.printedName}, yang berkedudukan di ${c.regency}${byDeed ? ` dan didirikan dengan Akta Nomor ${c.deed.number} tanggal ${dayInWords(c.deed.day)} oleh Notaris ${c.deed.notary}` : ''}, dengan NPWP ${npwp}${withNib ? ` dan Nomor Induk Berusaha ${c.nib}` : ''}, bersama ini mengajukan permohonan reset password akun perusahaan kami pada aplikasi SPSE dengan User ID ${c.userId}.`,
      `Adapun alasan permohonan ini adalah karena petugas kami yang lama, ${greeting(m.commissioner.name)} ${m.commissioner.name}, sudah tidak bekerja lagi sejak ${dayInWords(daysLater(m.longAgo, -90))} dan tidak menyerahkan kata sandinya.`,
      ...(represented
        ? [
            `Untuk keperluan tersebut kami memberi kuasa kepada ${greeting(c.clerk.name)} ${c.clerk.name} (NIK ${c.clerk.nik}), ${m.clerkPosition} pada perusahaan kami, yang beralamat di ${m.clerkHome} dan dapat dihubungi pada nomor ${c.clerk.phone}.`,
          ]
        : []),
      `Demikian permohonan ini kami sampaikan, atas perhatian dan kerja sama Bapak/Ibu kami ucapkan terima kasih.`,
      `Hormat kami,\n${m.printedName.toUpperCase()}`,
      `(cap perusahaan)`,
      `${c.director.name.toUpperCase()}\n${m.position}`,
      `Tembusan:\n1. Arsip`,
    ],
    said: {
      ...named(c),
      'company.address': m.office.join(' '),
      'company.phone': c.phone,
      'company.email': c.email,
      'company.npwp': c.npwp,
      ...(withNib ? { 'company.nib': c.nib } : {}),
      ...(byDeed ? founded(c) : {}),
      'account.userId': c.userId,
      ...directed(c, m.position),
      ...(represented
        ? {
            'attorney.name': c.clerk.name,
            'attorney.nik': c.clerk.nik,
            'attorney.position': m.clerkPosition,
            'attorney.address': m.clerkHome,
            'attorney.phone': c.clerk.phone,
          }
        : {}),
    },
  };
}

function vendorSheet(c: Company): InventedDocument {
  const m = moreOf(c);
  const address = m.office.join(' ');
  const wide = m.next(2) === 0;
  const amended = m.next(2) === 0;
  const printed = wide || m.next(2) === 0 ? dotted(c.npwp) : sixteen(c.npwp);
  /** Labels with their values, one pair after another, or two beside each other. */
  const sheet = (pairs: readonly (readonly [string, string])[]): string[][] => {
    if (!wide) return pairs.map((pair) => [...pair]);
    const half = Math.ceil(pairs.length / 2);
    return pairs.slice(0, half).map((pair, at) => [...pair, '', ...(pairs[half + at] ?? ['', ''])]);
  };
  const deed = (number: string, day: string, notary: string): readonly (readonly [string, string])[] => [
    ['Nomor', number],
    ['Tanggal Surat', wide ? dayInWords(day) : dashed(day)],
    ['Notaris', notary],
  ];
  const founding = deed(c.deed.number, c.deed.day, c.deed.notary);
  const amending = deed(m.amendment.number, m.amendment.day, m.amendment.notary);
  const rows = (pairs: readonly (readonly [string, string])[]): string[][] => pairs.map((pair) => [...pair]);
  const deeds: Blocks = !amended
    ? [`Akta Pendirian`, rows(founding)]
    : wide
      ? [
          [
            ['Akta Pendirian', '', '', 'Akta Perubahan Terakhir', ''],
            ...founding.map((pair, at) => [...pair, '', ...(amending[at] ?? [])]),
          ],
        ]
      : [`Akta Pendirian`, rows(founding), `Akta Perubahan Terakhir`, rows(amending)];
  const since = dashed(amended ? m.amendment.day : c.deed.day);
  const leading = [c.director.name, c.director.nik, m.position] as const;
  const other = [
    m.commissioner.name,
    m.commissioner.nik,
    c.form === 'pt' ? 'Komisaris' : 'Persero Komanditer',
  ] as const;
  const people = m.next(2) === 0 ? [leading, other] : [other, leading];
  const leaders: Blocks = wide
    ? [
        [
          ['No', 'Nama', 'No. KTP', 'Jabatan', 'Menjabat Sejak', 'Sampai'],
          ...people.map((person, at) => [String(at + 1), ...person, since, '-']),
        ],
      ]
    : people.map(([name, nik, position]) => [
        ['Nama', name],
        ['No. KTP', nik],
        ['Jabatan', position],
        ['Menjabat Sejak', since],
      ]);
  return {
    blocks: [
      `${dashed(m.today).replaceAll('-', '/')}, 10:${10 + m.next(49)} Aplikasi SPSE - Data Penyedia`,
      `DATA PENYEDIA`,
      `Identitas Perusahaan`,
      [
        ['User ID', c.userId],
        ['Nama Perusahaan', m.printedName],
        ['Bentuk Usaha', c.form === 'pt' ? 'Perseroan Terbatas (PT)' : 'Perseroan Komanditer (CV)'],
        ['Alamat', address],
        ['Email', c.email],
        ['Website', `www.${c.email.split('@')[1]}`],
      ],
      sheet([
        ['NPWP', printed],
        ['NIB', c.nib],
        ['Telepon', c.phone],
        ['Fax', '-'],
        ['Kode Pos', c.postcode],
        ['Kabupaten/Kota', c.regency],
        ['Provinsi', c.province],
        ['Status Kantor', 'Pusat'],
        ['Kontak Person', c.clerk.name],
        ['No. HP Kontak', c.clerk.phone],
      ]),
      `Landasan Hukum`,
      ...deeds,
      `Pengurus`,
      ...leaders,
      `Izin Usaha`,
      [
        ['No', 'Izin Usaha', 'Nomor Surat', 'Instansi Pemberi', 'Berlaku Sampai', 'Kualifikasi'],
        ['1', 'NIB', c.nib, 'Lembaga OSS', '-', 'Kecil'],
        ['2', 'SBU', `${c.nib}0001`, 'LSBU Gapeksindo', dashed(daysLater(m.today, 700)), 'Kecil'],
      ],
      `Pemilik Saham`,
      [
        ['No', 'Nama', 'No. KTP', 'Alamat', 'Warga Negara', 'Saham (%)'],
        ['1', m.commissioner.name, m.commissioner.nik, m.clerkHome, 'WNI', '60'],
        ['2', c.director.name, c.director.nik, m.directorHome, 'WNI', '40'],
      ],
      `Tenaga Ahli: ${m.witnesses[0]}, ST (SKA Ahli Muda K3 Konstruksi); ${m.witnesses[1]}, SE`,
      `https://spse.inaproc.id/${m.place.toLowerCase().replace(/\s/g, '')}/rekanan/${100000 + m.next(899999)} 1/1`,
    ],
    said: {
      ...named(c),
      'company.address': address,
      'company.npwp': c.npwp,
      'company.nib': c.nib,
      'company.phone': c.phone,
      'company.email': c.email,
      ...founded(c),
      ...(amended ? amendedBy(m) : {}),
      'account.userId': c.userId,
      ...directed(c, m.position),
    },
  };
}

/**
 * Six more layouts for measuring, written without a look at the rules of `src/recognise`: with the boilerplate, other
 * people, offices and numbers that such papers hold beside what is looked for. What a paper prints ambiguously is not
 * in `said`.
 */
export const trialLayouts: Readonly<Record<string, (company: Company) => InventedDocument>> = {
  'NIB, based on risk, with KBLI': riskBasedNib,
  'registration at the tax office': taxRegistration,
  'amendment, deed or note of the notary': (c) => (Number(c.nib.at(-1)) % 2 === 0 ? amendmentDeed(c) : coverNote(c)),
  'surat kuasa of long ago': oldPowerOfAttorney,
  'letter in sentences': flowingLetter,
  'data penyedia, exported': vendorSheet,
};
