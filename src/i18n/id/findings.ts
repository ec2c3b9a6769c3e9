import type { FindingCode } from '../../domain/finding.ts';
import type { NikProblem, NpwpProblem } from '../../domain/identifiers.ts';
import { changed, fields, individual, papers, questions } from './names.ts';
import { terms } from './terms.ts';

/** What can be said of findings: each code, and where several sentences have one code, each of them (i18next's context). */
type Sentence =
  | Exclude<FindingCode, 'npwp-invalid' | 'nik-invalid'>
  | `npwp-invalid_${NpwpProblem}`
  | `nik-invalid_${NikProblem}`
  | 'requirement-missing_choice'
  | 'attorney-not-allowed_nobody'
  | 'npwp-holder-unusual_owner'
  | `meterai-changed_${'valid' | 'ended'}`
  | 'national-list_undated'
  | 'office-form_ours'
  | 'office-form_unstated';

/** Findings: what is wrong and what to do, under 25 words. */
export const findings = {
  'list-unpublished':
    'LPSE ini tidak menerbitkan daftar untuk layanan ini. Tanyakan ke kantornya, atau pakai daftar dasar nasional.',
  'answer-missing': 'Pertanyaan belum dijawab: {{question}}',
  'fact-missing': '{{field}} belum diisi.',
  'requirement-missing': '{{part}}: {{lacking}} belum siap.',
  'requirement-missing_choice': '{{part}}: pilih dan siapkan salah satu.',
  'clock-implausible': 'Tanggal perangkat ini {{today, day}}. Betulkan tanggalnya, lalu muat ulang halaman.',
  'channel-not-offered': 'Jalur yang dipilih tidak dilayani LPSE ini. Pilih jalur lain.',
  'mailbox-needed':
    'Permintaan ini harus dikirim dari email yang terdaftar. Bila email itu tidak bisa dibuka, pilih jalur lain.',
  'attorney-not-allowed':
    'LPSE ini hanya menerima penerima kuasa yang tercantum dalam akta. Tunjuk orang lain, atau pimpinan datang sendiri.',
  'attorney-not-allowed_nobody': 'LPSE ini hanya menerima pimpinan sendiri. Ubah siapa yang menyerahkan berkas.',
  'npwp-invalid_characters': '{{field}} hanya boleh angka, titik, dan tanda hubung. Salin lagi dari kartu NPWP.',
  'npwp-invalid_length':
    '{{field}} harus 15 atau 16 digit, sedangkan yang ditulis {{digits}}. Periksa lagi kartu NPWP.',
  'npwp-invalid_check-digit':
    '{{field}} salah: digit pemeriksanya tidak cocok. Cocokkan angka demi angka dengan kartu NPWP.',
  'npwp-invalid_is-nitku': '{{field}} 22 digit adalah NITKU tempat usaha. Tulis 16 digit pertamanya saja.',
  'npwp-invalid_nik': '{{field}} 16 digit ini bukan NIK yang benar. NPWP perusahaan 16 digit berawal 0. Periksa lagi.',
  'nik-invalid_characters': '{{field}} hanya boleh angka. Salin lagi dari KTP.',
  'nik-invalid_length': '{{field}} harus 16 digit. Hitung lagi angkanya pada KTP.',
  'nik-invalid_province': '{{field}} salah: dua digit pertamanya bukan kode provinsi. Cocokkan dengan KTP.',
  'nik-invalid_date': '{{field}} salah: digit ke-7 sampai ke-12 bukan tanggal lahir. Cocokkan dengan KTP.',
  'nik-invalid_serial': '{{field}} salah: empat digit terakhir tidak boleh 0000. Cocokkan dengan KTP.',
  'nib-invalid': '{{field}} harus 13 digit. Cocokkan dengan dokumen NIB dari OSS.',
  'email-invalid': '{{field}} belum benar. Tulis seperti nama@perusahaan.co.id.',
  'phone-invalid': '{{field}} belum benar. Tulis seperti 0812 3456 7890 atau +62 21 555 0123.',
  'date-invalid': '{{field}}: “{{found}}” tidak ada di kalender. Betulkan tanggalnya.',
  'date-in-future': '{{field}} ({{found, day}}) belum terjadi. Betulkan tanggalnya.',
  'letter-before-deed':
    'Tanggal surat ({{letter, day}}) mendahului tanggal akta ({{deed, day}}). Betulkan salah satunya.',
  'amendment-before-establishment':
    'Akta perubahan ({{amendment, day}}) mendahului akta pendirian ({{deed, day}}). Betulkan salah satunya.',
  'email-unchanged': 'Email baru sama dengan email lama. Tulis email yang baru.',
  'npwp-unchanged': 'NPWP baru sama dengan NPWP lama. Betulkan salah satunya.',
  'attorney-is-signatory':
    'Penerima kuasa sama dengan pimpinan. Tunjuk orang lain, atau pilih pimpinan datang sendiri.',
  'attorney-nik-is-signatory': 'NIK penerima kuasa sama dengan NIK pimpinan. Salin lagi dari KTP masing-masing.',
  'individual-with-deed':
    'Perorangan tidak mempunyai akta, jadi data akta tidak dipakai. Bila ada akta, betulkan bentuk usaha.',
  'paper-expired': '{{field}} {{until, day}}, padahal berkas diserahkan {{visit, day}}. Perpanjang dahulu.',
  'paper-too-old':
    '{{part}} bertanggal {{issued, day}}, padahal paling tua {{oldest, day}} saat diserahkan {{visit, day}}. Minta yang baru.',
  'issued-invalid': '{{part}}: “{{found}}” bukan tanggal yang sudah lewat. Salin tanggal pada dokumen.',
  'name-differs': '{{field}}: “{{found}}”, sedangkan di surat “{{expected}}”. Samakan.',
  'number-differs': '{{field}}: {{found}}, sedangkan di surat {{expected}}. Samakan.',
  'character-unprintable': '{{field}} memuat huruf yang tidak dapat dicetak: {{characters}}. Ganti dengan huruf Latin.',
  'email-change-first':
    'Tautan password baru dikirim ke email terdaftar, yang tidak bisa dibuka. Ganti emailnya dulu; data Anda ikut terbawa.',
  'npwp-only-new-form':
    'NPWP baru ini nomor lama dalam bentuk 16 digit. Coba dahulu “Perbarui Data” di akun.inaproc.id; mungkin tidak perlu datang.',
  'position-unusual': 'Jabatan ini tidak lazim untuk {{form}}. Biasanya {{usual}}. Cocokkan dengan akta.',
  'npwp-holder-unusual': 'Jenis NPWP ini tidak lazim untuk {{form}}. Pastikan bukan NPWP pribadi atau NPWP lain.',
  'npwp-holder-unusual_owner': 'NPWP ini bernomor badan usaha, padahal {{form}} memakai NPWP pemiliknya. Periksa lagi.',
  'list-not-for-you': 'Daftar ini dibuat untuk bentuk usaha lain. Tanyakan dahulu syaratnya ke LPSE.',
  'closed-that-day': 'Hari {{day}} ({{visit, day}}) kantor ini tidak membuka layanan. Pilih hari lain.',
  'stand-in-unconfirmed': 'Daftar menyebut {{listed}}, bukan {{standIn}}. Tanyakan dahulu apakah LPSE menerimanya.',
  'stand-in-fits': '{{standIn}} termasuk “izin usaha lain” yang disebut daftar ini, jadi boleh dibawa.',
  'channel-unknown': 'Sumber daftar ini tidak menyebut cara mengajukan. Tanyakan dahulu ke kantornya.',
  'no-visit-needed': 'Tidak perlu datang: layanan ini diselesaikan sendiri secara daring.',
  'central-account-first': 'Coba dahulu akun terpusat INAPROC di {{address}}. Mungkin urusan selesai tanpa datang.',
  'try-first': 'Coba dahulu: {{step}}',
  'meterai-changed': '{{part}}: daftar menulis {{printed, rupiah}}, sekarang {{value, rupiah}} ({{source}}).',
  'meterai-changed_valid':
    '{{part}}: daftar menulis {{printed, rupiah}}, sekarang {{value, rupiah}} ({{source}}). Meterai lama berlaku sampai {{oldUntil, day}}.',
  'meterai-changed_ended':
    '{{part}}: daftar menulis {{printed, rupiah}}, sekarang {{value, rupiah}} ({{source}}). Meterai lama tidak berlaku lagi sesudah {{oldUntil, day}}.',
  'power-of-attorney-not-listed':
    'Daftar LPSE ini tidak menyebut surat kuasa. Kami siapkan karena yang datang bukan pimpinan; tanyakan perlunya meterai.',
  'office-form': '{{part}}: pakai formulir kantor, “{{title}}”{{at}}.',
  'office-form_ours': '{{part}}: kantor menyediakan “{{title}}”{{at}}; surat dari sini juga diterima.',
  'office-form_unstated':
    '{{part}}: kantor menyediakan “{{title}}”{{at}}. Surat dari sini belum tentu diterima; cocokkan dulu.',
  'requirement-recommended': '{{part}} disarankan, tidak wajib.',
  'evidence-unstated': '{{part}}: daftar tidak menyebut asli atau salinan. Bawa aslinya, dan satu salinan bila bisa.',
  'list-open-ended':
    '{{part}}: sumber tidak menyebut isinya. Tanyakan ke LPSE apa lagi yang diminta, lalu tandai di daftar.',
  'list-old': 'Daftar ini dari tahun {{year}}. Pastikan ke LPSE bahwa isinya masih berlaku.',
  'list-undated': 'Sumber daftar ini tidak bertanggal. Pastikan ke LPSE bahwa isinya masih berlaku.',
  'list-partial': 'Hanya sebagian dari daftar ini yang terbaca. Tanyakan kelengkapannya ke LPSE.',
  'national-list': 'Ini daftar dasar nasional (tahun {{year}}), bukan daftar kantor Anda. Tanyakan dahulu ke LPSE.',
  'national-list_undated':
    'Ini daftar dasar nasional (tanpa tahun), bukan daftar kantor Anda. Tanyakan dahulu ke LPSE.',
  'lkpp-decides': 'LPSE meneruskan permohonan ini ke LKPP, yang memutuskannya. Hasilnya dapat lebih lama.',
  /** Fields that have no label on the screen. */
  directors: 'Daftar direktur',
  commissioners: 'Daftar komisaris',
  owners: 'Daftar pemilik',
  director: {
    name: 'Nama direktur {{number}}',
    nik: 'NIK direktur {{number}}',
    position: 'Jabatan direktur {{number}}',
  },
  owner: {
    name: 'Nama pemilik {{number}}',
    nik: 'NIK pemilik {{number}}',
    share: 'Saham pemilik {{number}}',
  },
  addition: 'Tambahan Anda ke-{{number}}',
  orElse: 'atau',
  at: ' ({{address}})',
} as const satisfies Record<Sentence, string> & Record<string, unknown>;

/** What an office says of a service beside its list: where, when, what before and after, at what cost, by which law. */
export const about = {
  label: {
    channel: 'Cara mengajukan',
    address: 'Alamat',
    also: 'Bersama itu juga',
    hours: 'Jam layanan',
    servicePoint: 'Tempat layanan',
    competent: 'Kantor yang berwenang',
    attorney: 'Penerima kuasa',
    before: 'Sebelumnya',
    fee: 'Biaya',
    answer: 'Jawaban',
    after: 'Sesudahnya',
    legalBasis: 'Dasar hukum',
    note: 'Catatan kantor',
    checked: 'Diperiksa',
  },
  appointment: 'dengan janji temu',
  fromRegisteredMailbox: 'dari email yang terdaftar pada akun',
  hours: '{{days}}, pukul {{from}}–{{until}}',
  daysOnly: '{{days}}; jamnya tidak disebut',
  through: '{{first}} sampai {{last}}',
  day: {
    sunday: 'Minggu',
    monday: 'Senin',
    tuesday: 'Selasa',
    wednesday: 'Rabu',
    thursday: 'Kamis',
    friday: 'Jumat',
    saturday: 'Sabtu',
  },
  within: '{{step}} Sesudah itu serahkan berkas dalam {{days}} hari.',
  competent: {
    'place-of-registration': 'LPSE tempat penyedia mendaftar.',
    'place-of-aggregation': 'LPSE tempat penyedia diagregasi.',
    lkpp: 'LKPP; LPSE meneruskan permohonan.',
  },
  attorney: {
    'in-deed': 'Hanya yang tercantum dalam akta.',
    'in-deed-or-employee': 'Yang tercantum dalam akta, atau karyawan.',
    nobody: 'Tidak dapat dikuasakan; pimpinan datang sendiri.',
  },
  free: 'Gratis.',
  sameDay: 'Pada hari yang sama.',
  days: 'Dalam {{days}} hari.',
  workingDays: 'Dalam {{days}} hari kerja.',
  checked: '{{on, day}}, oleh {{by}}.',
} as const;

/** What an office says of an entry of its list beside its name and form: in small letters, to be joined or made a sentence. */
export const remarks = {
  weight: {
    'if-exists': 'wajib bila ada',
    recommended: 'disarankan, tidak wajib',
    brought: 'dibawa saja, tidak wajib',
  },
  person: 'orangnya {{conditions}}',
  personIs: {
    'in-deed': 'tercantum dalam akta',
    employee: 'karyawan penyedia',
    'one-company': 'hanya mewakili satu penyedia',
  },
  age: { days: 'paling lama {{count}} hari saat diserahkan', months: 'paling lama {{count}} bulan saat diserahkan' },
  letterhead: 'berkop perusahaan',
  meterai: 'bermeterai',
  meteraiOf: 'bermeterai {{value, rupiah}}',
  companyStamp: 'dibubuhi cap perusahaan',
  signedBy: {
    signatory: 'ditandatangani pimpinan',
    individual: 'ditandatangani penyedia',
    attorney: 'ditandatangani penerima kuasa',
  },
  states: 'memuat {{facts}}',
  form: {
    only: 'formulir kantor: “{{title}}”',
    accepted: 'formulir kantor atau surat sendiri: “{{title}}”',
    unstated: 'formulir kantor, surat sendiri belum tentu diterima: “{{title}}”',
  },
  colour: 'warna {{colour}}',
  otherForms: 'bentuk usaha lain',
  cover: 'bersampul identitas penyedia',
} as const;

/** Sentences, and the names in them. */
export const findingTexts = { findings, about, remarks, changed, fields, individual, papers, questions, terms };
