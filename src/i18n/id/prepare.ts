import { changed, data, fields, individual, papers, questions, save } from './names.ts';
import { terms } from './terms.ts';

/** Words of step 3 and of the list wherever it stands. */
export const list = {
  title: 'Daftar syarat Anda',
  openQuestions: 'Daftar masih bisa berubah: ada pertanyaan yang belum dijawab.',
  answerNow: 'Jawab sekarang',
  nothing: 'Tidak ada dokumen yang diminta untuk layanan ini.',
  spared: 'Tidak perlu untuk Anda: {{number}} butir',
  print: 'Cetak daftar ini',
  progress: '{{ready}} dari {{total}} siap',
  status: { ready: 'Siap' },
  tryFirst: 'Sebelum mulai: coba dulu, siapa tahu tidak perlu datang',
  only: 'Hanya bila {{condition}}.',
  because: 'Berlaku karena {{condition}}.',
  notNeeded: 'Hanya diminta bila {{condition}}.',
  and: 'dan',
  or: 'atau',
  oneOf: 'Salah satu dari:',
  standIn: 'Pengganti menurut aturan sekarang. Tanyakan dulu ke LPSE apakah diterima.',
  standInFits: 'Termasuk izin usaha lain yang disebut daftar ini.',
  unstated: 'Sumber tidak menyebut asli atau salinan. Bawa aslinya, dan satu salinan bila bisa.',
  original: { name: 'Asli', shown: 'ditunjukkan', 'handed-in': 'diserahkan', returned: 'diserahkan lalu dikembalikan' },
  sheets: '{{sheets}} lembar',
  copies: 'Salinan, {{copies}} lembar',
  copiesLegalised: 'Salinan dilegalisasi, {{copies}} lembar',
  scan: 'Hasil pindai (scan)',
  scanAs: 'Hasil pindai ({{what}})',
  scanMost: 'paling besar {{size, number}} MB',
  issued: 'Tanggal pada dokumen',
  absent: 'Kami tidak memilikinya',
  asked: 'Sudah kami tanyakan ke kantor',
  askedHint: 'Ada lagi yang diminta? Tambahkan ke daftar',
  changed: 'Daftar ini sudah berubah?',
  done: 'Sudah disiapkan',
  facts: 'Data: {{facts}}',
  fillFacts: 'Isi datanya',
  emailFirst: 'Siapkan ganti email',
  openEnded: 'Lain-lain (“dll.”)',
  openEndedHint: 'Sumber tidak merinci lebih jauh. Tanyakan ke LPSE apakah ada lagi.',
  source: 'Sumber: {{title}}, {{year}}, {{entry}}',
  entry: 'butir {{entry}}',
  entryPart: 'butir {{entry}} nomor {{number}}',
  section: 'bagian “{{entry}}”',
  undated: 'tanpa tahun',
  via: 'Diminta lewat rujukan di {{entry}}:',
  marks: {
    writtenHere: 'Suratnya dibuatkan di sini',
    fromOffice: 'Formulirnya dari LPSE atau dibuat sendiri.',
  },
  condition: {
    represented: 'berkas diserahkan oleh penerima kuasa',
    notRepresented: 'pimpinan datang sendiri',
    legalForm: 'bentuk usaha {{forms}}',
    notLegalForm: 'bentuk usaha bukan {{forms}}',
    exists: 'ada {{thing}}',
    attachments: 'ada lampiran surat permohonan',
    attorneyInDeed: 'nama penerima kuasa tercantum dalam akta',
    oldMailboxOpen: 'email lama masih bisa dibuka',
    channel: 'diajukan {{channels}}',
    deed: 'bentuk usahanya memakai akta',
    noDeed: 'bentuk usahanya tidak memakai akta',
    notAttorneyInDeed: 'nama penerima kuasa tidak tercantum dalam akta',
    notOldMailboxOpen: 'email lama tidak bisa dibuka lagi',
    notAll: 'tidak berlaku semuanya: {{what}}',
    notAny: 'tidak berlaku satu pun: {{what}}',
    not: 'tidak {{what}}',
  },
} as const;

/** Words about what a penyedia adds to the list. */
export const additions = {
  title: 'Bukan daftar kantor Anda? Tambahkan yang diminta kantor',
  titleLikely: 'Kantor Anda meminta yang lain? Tambahkan di sini',
  lead: 'Kalau petugas meminta sesuatu yang tidak ada di daftar ini, tulis di sini. Tambahan ini hanya untuk berkas ini.',
  full: 'Sudah ada {{most}} tambahan. Hapus salah satu dulu.',
  mark: 'Tambahan Anda',
  markHint: 'Tidak ada di daftar kantor ini.',
  remove: 'Hapus tambahan',
} as const;

/** The beginnings of the last steps; the rest of their words comes with them. */
export const letters = {
  title: 'Surat',
  lead: 'Baca dulu pratinjaunya sampai habis. Kalau semua nama dan nomor sudah benar, unduh suratnya.',
} as const;

/** Words of the overview and of step 6. */
export const overview = {
  needsScript:
    'Daftar ini bisa dibaca begitu saja. Untuk mencentang dan membuat surat, izinkan JavaScript di peramban Anda.',
  begin: 'Siapkan berkas ini',
  resume: 'Lanjutkan berkas Anda',
  tryFirst: 'Coba dulu',
  flow: 'Jawab beberapa pertanyaan, mungkin tidak perlu datang',
  how: 'Caranya',
  oneOf: 'Pilih salah satu cara:',
  requirements: 'Yang diminta',
  nothing: 'Tidak ada dokumen yang diminta.',
  unpublished: '{{office}} belum menerbitkan daftar untuk layanan ini, jadi kami tidak mengarangnya.',
  baseOffer: 'Yang ada: daftar dasar nasional ({{year}}). Tanyakan dulu ke LPSE apakah daftar itu dipakai.',
  ifItFails: 'Tidak berhasil dengan cara itu? LPSE ini tidak menerbitkan daftar untuk datang ke loket.',
  baseLink: 'Lihat daftar dasar nasional',
  yourOffice: 'LPSE yang Anda tuju',
  noContact: 'Sumber tidak mencantumkan alamat loketnya.',
  contact: { email: 'Email', site: 'Situs', phone: 'Telepon', counter: 'Alamat' },
} as const;

export const ready = {
  title: 'Siap berangkat?',
} as const;

/** What the preparing pages say. */
export const prepare = {
  terms,
  questions,
  list,
  additions,
  data,
  fields,
  changed,
  individual,
  papers,
  save,
  letters,
  overview,
  ready,
  severity: {
    missing: 'Kurang:',
    inconsistent: 'Tidak cocok:',
    doubtful: 'Ragu:',
    note: 'Catatan:',
  },
  mend: 'Bereskan',
  open: {
    questions: 'Pertanyaan belum dijawab: {{number}}',
    list: 'Dokumen belum siap: {{number}}',
    data: 'Isian belum benar: {{number}}',
  },
  sofar: { list: 'Daftar Anda sejauh ini', situation: 'Jawaban Anda', change: 'Ubah jawaban' },
} as const;
