import type { KnownServiceId } from '../../domain/services/index.ts';
import type { ChannelKind } from '../../domain/terms.ts';

/** Words that stand on every page. */
export const common = {
  name: 'SiapBerkas',
  skip: 'Langsung ke isi',
  language: 'Bahasa',
  guide: 'Panduan',
  steps: 'Langkah',
  step: {
    choose: 'Pilih',
    questions: 'Pertanyaan',
    list: 'Daftar',
    data: 'Data',
    letters: 'Surat',
    ready: 'Siap',
  },
  stepOf: 'Langkah {{number}} dari {{total}}',
  back: 'Kembali',
  onward: 'Lanjut: {{step}}',
  yes: 'Ya',
  no: 'Tidak',
  cancel: 'Batal',
  again: 'Coba lagi',
  pageNotLoaded:
    'Halaman ini belum termuat seluruhnya. Periksa jaringan, lalu muat ulang; isian yang tersimpan tidak hilang.',
  notLoaded: 'Bagian ini belum dapat dimuat. Periksa jaringan, lalu coba lagi; isian Anda tidak hilang.',
  optional: 'boleh dikosongkan',
  otherSite: '(situs lain)',
  foot: {
    unofficial: 'Bukan situs resmi. Keputusan akhir ada pada LPSE.',
    list: 'Daftar: {{office}}, {{year}}.',
    answer: 'Jawaban: {{office}}, {{year}}.',
    undated: 'tanpa tahun',
    private: 'Data Anda tidak dikirim ke mana pun: semuanya tetap di perangkat ini.',
    desk: 'Untuk petugas LPSE: meja depan',
    workshop: 'Untuk petugas LPSE: tulis daftar kantor Anda',
    wipe: 'Hapus semua data',
    sharedOn: 'Nyalakan mode komputer bersama',
    sharedOff: 'Matikan mode komputer bersama',
  },
  wiped: 'Semua data sudah dihapus dari perangkat ini.',
} as const;

/** Words of the first step: which LPSE, which service. */
export const choose = {
  title: 'Siapkan berkas untuk LPSE',
  lead: 'Lihat apakah perlu datang, persis apa yang diminta, lalu cetak suratnya. Sekali datang, langsung diterima.',
  what: {
    title: 'Apa yang terjadi?',
    'reset-password': 'Lupa password',
    'user-id-lookup': 'Lupa user ID',
    'email-change': 'Email terdaftar berganti, atau tidak bisa dibuka',
    'npwp-change': 'NPWP berganti',
    registration: 'Belum punya akun',
    aggregation: 'Akun belum berlaku di semua LPSE',
    other: 'Pesan galat, akun diblokir, atau hal lain',
    mailbox: 'Apakah email yang terdaftar di SPSE masih bisa dibuka?',
  },
  advice: {
    title: 'Mungkin tidak perlu datang',
    self: 'Coba dulu “Lupa Password” di akun.inaproc.id dan di situs LPSE tempat Anda mendaftar. Tautannya dikirim ke email terdaftar. Tidak berhasil? Pilih LPSE di bawah.',
    'central-account':
      'Coba dulu di akun.inaproc.id: sejak 2024 akun penyedia dikelola di sana. Tidak berhasil? Pilih LPSE di bawah.',
    'new-form':
      'Hanya berubah dari 15 menjadi 16 digit? Coba “Perbarui Data” di akun.inaproc.id dulu. Nomornya berganti? Pilih LPSE di bawah.',
    mailboxTitle: 'Ganti email dulu',
    mailbox:
      'Tautan untuk password baru dikirim ke email terdaftar. Karena email itu tidak bisa dibuka, ganti emailnya dulu, baru passwordnya.',
    mailboxGo: 'Siapkan ganti email',
    guideTitle: 'Cari di panduan',
    guide: 'Salin pesan galatnya; panduan mencari jawaban helpdesk yang cocok, atau menyiapkan laporannya.',
    guideGo: 'Buka panduan',
    guideMore: 'Cari jawaban lain di panduan',
  },
  officeTitle: 'Ke LPSE mana?',
  search: 'Ketik nama LPSE, kabupaten, atau kota',
  found: 'LPSE yang cocok: {{number}}',
  none: 'Tidak ada LPSE dengan nama itu di sini. Pakai daftar dasar nasional di bawah, lalu tanyakan ke LPSE Anda.',
  more: 'Cocok: {{number}}. Ketik lebih lengkap untuk mempersempit.',
  all: 'Semua LPSE',
  seeAll: 'Lihat semua LPSE ({{number}})',
  elsewhere: 'Lainnya',
  last: 'Terakhir Anda pakai',
  notHere: 'LPSE Anda tidak ada di sini? Pakai daftar dasar nasional.',
  base: 'LPSE Anda tidak ada di daftar?',
  baseExplain:
    'Pakai daftar dasar nasional. Isinya prosedur contoh dari LKPP, jadi tanyakan dulu ke LPSE Anda sebelum datang.',
  shared: 'Memakai komputer bersama, misalnya di warnet atau tempat fotokopi?',
  openFile: 'Buka berkas yang pernah disimpan',
  forOffices: 'Untuk LPSE: pasang daftar di situs Anda',
  servicesTitle: 'Apa yang ingin diurus?',
  otherOffice: 'Ganti LPSE',
  otherService: 'Ganti layanan',
  officeDescription: 'Apa yang diminta {{office}} untuk urusan akun SPSE, dan surat yang siap dicetak.',
  serviceDescription:
    'Syarat {{service}} di {{office}}: daftar lengkap dengan sumbernya, dan surat permohonan yang siap dicetak.',
  compare: 'Bandingkan dengan LPSE lain',
  tryFirst: 'Coba dulu:',
  howSent: 'Caranya: {{channel}}',
  unpublished: 'LPSE ini belum menerbitkan daftarnya. Kami menawarkan daftar dasar nasional ({{year}}).',
  unpublishedAnywhere: 'Belum ada daftar yang terbit untuk layanan ini.',
  central:
    'Sejak 2024 akun penyedia dikelola terpusat di akun.inaproc.id. Coba dulu di sana; bantuannya di bantuan.inaproc.id.',
  when: {
    'reset-password': 'Anda lupa password akun SPSE, dan “Lupa Password” di halaman masuk tidak membantu.',
    'npwp-change': 'NPWP perusahaan berganti, dan akun masih memakai yang lama.',
    'email-change': 'Email yang terdaftar sudah tidak dipakai atau tidak bisa dibuka.',
    registration: 'Perusahaan Anda belum punya akun SPSE dan perlu mendaftar atau verifikasi.',
    'user-id-lookup': 'Anda lupa user ID, atau tidak tahu perusahaan terdaftar di mana.',
    aggregation: 'Anda ingin satu akun berlaku di semua LPSE, atau aktivasi agregasi bermasalah.',
  } satisfies Record<KnownServiceId, string>,
} as const;

/** Words about saving to a file and opening it again. */
export const file = {
  label: 'Berkas tersimpan (.json), atau PDF surat',
  hint: 'Berkas atau surat yang pernah dibuat di situs ini, di perangkat mana pun.',
  replace: 'Di perangkat ini sudah ada isian untuk LPSE dan layanan yang sama. Ganti dengan isi berkas ini?',
  replaceYes: 'Ya, ganti',
  beside: 'Buka sebagai berkas lain',
  notLoaded:
    'Berkas ini belum dapat dibuka karena jaringan terputus. Sambungkan lagi, lalu pilih berkasnya sekali lagi.',
} as const;

export const service = {
  'reset-password': 'Reset password',
  'npwp-change': 'Perubahan NPWP',
  'email-change': 'Perubahan email',
  registration: 'Pendaftaran penyedia baru',
  'user-id-lookup': 'Informasi user ID',
  aggregation: 'Agregasi data penyedia',
} as const satisfies Record<KnownServiceId, string>;

export const channel = {
  counter: 'datang ke loket',
  email: 'lewat email',
  ticket: 'lewat LPSE Support (tiket)',
  upload: 'unggah di situs LPSE',
  video: 'lewat panggilan video',
  whatsapp: 'lewat WhatsApp',
  phone: 'lewat telepon',
  'guest-book': 'lewat buku tamu daring',
  'self-service': 'sendiri, lewat internet',
  unknown: 'caranya ditanyakan dahulu ke kantor',
} as const satisfies Record<ChannelKind, string>;

/** What the first screen says. */
export const start = { common, choose, file, service, channel } as const;

/** Words of working without a network. */
export const offline = {
  ready: 'Siap dipakai tanpa jaringan.',
  save: 'Simpan untuk dipakai tanpa jaringan (paling banyak {{size}} MB)',
  saving: 'Sedang disimpan…',
  incomplete: 'Belum semua tersimpan. Coba lagi saat jaringan lancar.',
  newer: 'Versi baru siap, isian tetap ada.',
  reload: 'Muat ulang',
  notKept: {
    title: 'Halaman ini belum tersimpan',
    says: 'Jaringan sedang tidak ada, dan halaman ini belum pernah dibuka di perangkat ini. Buka lagi saat ada jaringan.',
    start: 'Ke halaman awal',
  },
} as const;

/** Words where the device's clock cannot be right. */
export const clock = {
  wrong: 'Tanggal perangkat ini, {{day}}, tampaknya keliru.',
  uses: 'Surat dan pemeriksaan memakai {{day}} sebagai hari ini.',
  ask: 'Hari ini tanggal berapa?',
  set: 'Pakai tanggal ini',
  refused: 'Isi tanggal hari ini, tidak sebelum {{day}}.',
} as const;
