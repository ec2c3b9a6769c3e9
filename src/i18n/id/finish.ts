import type { Source } from '../../domain/office.ts';
import type { ListedRequirement } from '../../domain/report.ts';

/** Words of step 5, and of messages to the office. */
export const letters = {
  none: 'Tidak ada surat yang diperlukan untuk cara ini.',
  draft: 'DRAF. Surat belum boleh ditandatangani: masih ada yang kosong atau tidak cocok.',
  complete: {
    stamped: 'Surat lengkap. Cetak, tempel meterai, lalu tanda tangani.',
    plain: 'Surat lengkap. Cetak, lalu tanda tangani.',
    email: 'Teks email lengkap. Tinggal dikirim.',
  },
  openList: 'Yang perlu dibereskan: {{number}}',
  which: 'Surat yang ditampilkan',
  paper: 'Ukuran kertas',
  papers: { a4: 'A4 (210 × 297 mm)', f4: 'F4 / folio (215 × 330 mm)' },
  head: 'Kop surat',
  heads: {
    typed: 'Diketik dari data perusahaan',
    none: 'Tanpa kop; daftar ini tidak memintanya',
    image: 'Dari gambar',
    preprinted: 'Kertas saya sudah ada kopnya',
  },
  picture: 'Gambar kop (PNG atau JPEG)',
  pictureHint: 'Paling besar 5 MB. Gambar hanya dipakai di perangkat ini.',
  pictureRefused: 'Gambar ini tidak bisa dipakai. Pilih PNG atau JPEG yang utuh, paling besar 5 MB.',
  headHeight: 'Tinggi kop pada kertas Anda (mm)',
  larger: 'Perbesar surat',
  smaller: 'Perkecil surat',
  papersOpen: 'Yang masih perlu disiapkan: {{number}}',
  preview: 'Pratinjau: {{title}}',
  pdf: 'Unduh PDF',
  docx: 'Unduh Word (DOCX)',
  txt: 'Unduh teks',
  all: 'Unduh seluruh isi map (PDF)',
  allHolds: 'Satu PDF untuk dicetak: sampul, {{names}}, lembar kelengkapan.',
  shareAll: 'Bagikan seluruhnya',
  one: 'Surat ini saja',
  zip: 'Unduh semua sendiri-sendiri (ZIP: PDF dan Word)',
  print: 'Cetak surat ini',
  share: 'Bagikan PDF',
  working: 'Sedang menyiapkan berkas…',
  done: '{{name}} sudah diunduh.',
  failed: 'Berkas tidak berhasil dibuat. Muat ulang halaman lalu coba lagi; isian Anda aman.',
  notLetter: 'Formulir dari LPSE tidak dibuat di sini: {{names}}.',
  email: {
    title: 'Kirim lewat email',
    lead: 'Kirim dari alamat email yang terdaftar di SPSE.',
    to: 'Kepada',
    subject: 'Judul',
    open: 'Buka di aplikasi email',
    copy: 'Salin teks',
    copied: 'Teks sudah disalin.',
    notCopied: 'Teks tidak bisa disalin otomatis. Pilih teks di bawah lalu salin.',
  },
} as const;

/** Words of step 6. */
export const ready = {
  titleSend: 'Siap dikirim?',
  yes: 'Berkas lengkap. Tidak ada lagi yang kurang menurut daftar ini.',
  no: 'Belum lengkap. Yang masih kurang: {{number}}',
  asks: 'Semua yang tertulis di daftar sudah siap, tetapi daftarnya belum selesai di situ.',
  asksWhom: 'Tanyakan ke {{office}} apa lagi yang diminta, lalu tandai di daftar:',
  mind: 'Perlu diperhatikan',
  where: 'Ke mana',
  when: 'Kapan',
  whenDay: 'Rencana datang: {{day}}.',
  askHours: 'Jam layanan tidak tercantum di sumber. Tanyakan dulu sebelum berangkat.',
  after: 'Setelah diserahkan',
  answerUnknown: 'Sumber tidak menyebut berapa lama prosesnya; tanyakan saat menyerahkan berkas.',
  receipt: 'Minta tanda terima dan simpan nomornya: dengan nomor itu Anda bertanya lagi bila belum ada kabar.',
  keepAnswer: 'Simpan bukti kirimnya: dengan itu Anda bertanya lagi bila belum ada kabar.',
  askOffice: 'Tanya LPSE: pesan siap kirim',
  carry: 'Yang dibawa, dengan urutan di dalam map',
  carryNothing: 'Tidak ada yang perlu dibawa.',
  sendNothing: 'Tidak ada dokumen yang perlu dikirim.',
  chooseOne: 'pilih salah satu',
  send: 'Yang dikirim',
  photocopies: 'Fotokopi',
  sheets: '{{copies}} lembar',
  noCopies: 'Tidak ada fotokopi yang diminta.',
  meterai: 'Meterai',
  meteraiCount: '{{count}} lembar meterai Rp{{value}} (jumlah Rp{{total}})',
  meteraiHow: 'Tanda tangan mengenai tepi meterai, sebagian di atas kertas, dengan tanggal di sampingnya.',
  meteraiPicture: 'Contoh: meterai di atas nama, tanda tangan melewati tepi kanan meterai, tanggal di sebelahnya.',
  noMeterai: 'Tidak ada meterai yang diminta.',
  stampHow: 'Cap perusahaan dibubuhkan di samping tanda tangan, tanpa menutupi nama.',
  stampPicture:
    'Contoh: meterai di atas nama, tanda tangan melewati tepi kanan meterai, tanggal di sebelahnya, dan cap perusahaan di samping tanda tangan.',
  originals: { shown: 'asli', 'handed-in': 'asli (diserahkan)', returned: 'asli (diserahkan lalu dikembalikan)' },
  copy: 'salinan {{copies}}',
  copyLegalised: 'salinan dilegalisasi {{copies}}',
  sheet: 'Unduh lembar kelengkapan (PDF)',
  print: 'Cetak halaman ini',
  code: {
    title: 'Kode untuk petugas',
    carries:
      'Petugas yang memindai kode ini tidak perlu mengetik ulang. Isinya semua data berkas ini: nama, NIK, NPWP, email, dan centang Anda.',
    show: 'Cetak kodenya di lembar kelengkapan dan sampul map',
    picture: 'Kode QR berkas ini, {{number}} dari {{total}}',
    tooLarge: 'Isi berkas ini terlalu banyak untuk kode. Bawa PDF suratnya, atau simpan ke berkas.',
  },
  calendar: {
    save: 'Simpan ke kalender (.ics)',
    failed: 'Kalender belum berhasil dibuat. Coba lagi saat jaringan lancar.',
    visit: 'Ke {{office}}: {{service}}',
    stamps: 'Meterai: {{count}} × Rp{{value, number}}',
    paper: '{{paper}}: hari terakhir masih diterima',
    until: {
      power: 'Surat kuasa: hari terakhir berlaku',
      licence: 'Izin usaha: hari terakhir berlaku',
    },
  },
  identity: 'Bawa juga KTP Anda sendiri.',
} as const;

/** Words about a list that the office has changed meanwhile. */
export const changedList = {
  lead: 'Kantor meminta yang lain daripada yang tertulis di sini? Kirim teks ini supaya daftarnya dibetulkan.',
  reader: 'Dikirim ke mana?',
  readers: {
    office: 'LPSE, supaya daftarnya diperbarui',
    site: 'Pengelola situs ini, supaya daftar di sini dibetulkan',
  },
  entry: 'Butir yang berubah',
  whole: 'Seluruh daftar',
  now: 'Apa yang diminta sekarang? (boleh kosong)',
} as const;

/** What the last steps say, and what is written to the office. */
export const finish = { letters, ready, changedList } as const;

/** What is asked of an office that its source does not say, as it follows "mohon informasi:". */
export const askedOfOffice = {
  how: 'bagaimana permohonannya diajukan',
  where: 'alamat loket layanan penyedia',
  when: 'hari dan jam layanan',
  more: 'apa lagi yang diminta selain yang tertulis di daftar',
  changed: 'apakah ada syarat yang berubah',
} as const;

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
