import { dayInWords } from '../../domain/day.ts';
import type { NikProblem, NpwpProblem } from '../../domain/identifiers.ts';
import {
  type FindingNames,
  type FindingWords,
  fieldNaming,
  fieldsInReport,
  namedPart,
  shownCharacter,
} from '../finding-words.ts';
import { rupiah } from '../numerals.ts';
import { indonesian, listed } from '../part-names.ts';
import { changed, fields, individual, papers, questions } from './names.ts';
import { terms } from './terms.ts';

const names: FindingNames = {
  field: fieldNaming(
    fields,
    papers,
    'Daftar direktur',
    (kind, number) => `${kind === 'nik' ? 'NIK' : 'Nama'} direktur ${number}`,
    (number) => `Tambahan Anda ke-${number}`,
  ),
  paper: (paper) => papers.paper[paper],
  question: (question) =>
    question.ask === 'exists'
      ? questions.exists.replace(
          '{{thing}}',
          terms.document[question.document].toLowerCase().replace('sk kem', 'SK Kem'),
        )
      : questions[question.ask],
  lacking: (lacking) =>
    listed(
      lacking.map((form) => terms.form[form]),
      terms.and,
    ),
  document: (document) => terms.document[document as keyof typeof terms.document] ?? document,
  part: (report, requirement, part) => namedPart(indonesian, report, requirement, part),
};

const npwpProblems: Record<NpwpProblem, (digits: number) => string> = {
  characters: () => 'hanya boleh angka, titik, dan tanda hubung. Salin lagi dari kartu NPWP.',
  length: (digits) => `harus 15 atau 16 digit, sedangkan yang ditulis ${digits}. Periksa lagi kartu NPWP.`,
  'check-digit': () => 'salah: digit pemeriksanya tidak cocok. Cocokkan angka demi angka dengan kartu NPWP.',
  'is-nitku': () => '22 digit adalah NITKU tempat usaha. Tulis 16 digit pertamanya saja.',
  nik: () => '16 digit ini bukan NIK yang benar. NPWP perusahaan 16 digit berawal 0. Periksa lagi.',
};

const nikProblems: Record<NikProblem, string> = {
  characters: 'hanya boleh angka. Salin lagi dari KTP.',
  length: 'harus 16 digit. Hitung lagi angkanya pada KTP.',
  province: 'salah: dua digit pertamanya bukan kode provinsi. Cocokkan dengan KTP.',
  date: 'salah: digit ke-7 sampai ke-12 bukan tanggal lahir. Cocokkan dengan KTP.',
  serial: 'salah: empat digit terakhir tidak boleh 0000. Cocokkan dengan KTP.',
};

const fieldOf = fieldsInReport(names.field, individual, changed);

/** Findings in Indonesian: what is wrong and what to do, under 25 words. */
export const findings: FindingWords = {
  'list-unpublished': () =>
    'LPSE ini tidak menerbitkan daftar untuk layanan ini. Tanyakan ke kantornya, atau pakai daftar dasar nasional.',
  'answer-missing': ({ question }) => `Pertanyaan belum dijawab: ${names.question(question)}`,
  'fact-missing': ({ path }, report) => `${fieldOf(path, report)} belum diisi.`,
  'requirement-missing': ({ requirement, part, lacking }, report) =>
    lacking.length === 0
      ? `${names.part(report, requirement, part)}: pilih dan siapkan salah satu.`
      : `${names.part(report, requirement, part)}: ${names.lacking(lacking)} belum siap.`,
  'clock-implausible': ({ today }) =>
    `Tanggal perangkat ini ${dayInWords(today)}. Betulkan tanggalnya, lalu muat ulang halaman.`,
  'channel-not-offered': () => 'Jalur yang dipilih tidak dilayani LPSE ini. Pilih jalur lain.',
  'mailbox-needed': () =>
    'Permintaan ini harus dikirim dari email yang terdaftar. Bila email itu tidak bisa dibuka, pilih jalur lain.',
  'attorney-not-allowed': ({ rule }) =>
    rule === 'nobody'
      ? 'LPSE ini hanya menerima pimpinan sendiri. Ubah siapa yang menyerahkan berkas.'
      : 'LPSE ini hanya menerima penerima kuasa yang tercantum dalam akta. Tunjuk orang lain, atau pimpinan datang sendiri.',
  'npwp-invalid': ({ path, problem, digits }, report) => `${fieldOf(path, report)} ${npwpProblems[problem](digits)}`,
  'nik-invalid': ({ path, problem }, report) => `${fieldOf(path, report)} ${nikProblems[problem]}`,
  'nib-invalid': ({ path }) => `${names.field(path)} harus 13 digit. Cocokkan dengan dokumen NIB dari OSS.`,
  'email-invalid': ({ path }, report) => `${fieldOf(path, report)} belum benar. Tulis seperti nama@perusahaan.co.id.`,
  'phone-invalid': ({ path }, report) =>
    `${fieldOf(path, report)} belum benar. Tulis seperti 0812 3456 7890 atau +62 21 555 0123.`,
  'date-invalid': ({ path, found }) => `${names.field(path)}: “${found}” tidak ada di kalender. Betulkan tanggalnya.`,
  'date-in-future': ({ path, found }) =>
    `${names.field(path)} (${dayInWords(found)}) belum terjadi. Betulkan tanggalnya.`,
  'letter-before-deed': ({ letter, deed }) =>
    `Tanggal surat (${dayInWords(letter)}) mendahului tanggal akta (${dayInWords(deed)}). Betulkan salah satunya.`,
  'amendment-before-establishment': ({ amendment, deed }) =>
    `Akta perubahan (${dayInWords(amendment)}) mendahului akta pendirian (${dayInWords(deed)}). Betulkan salah satunya.`,
  'email-unchanged': () => 'Email baru sama dengan email lama. Tulis email yang baru.',
  'npwp-unchanged': () => 'NPWP baru sama dengan NPWP lama. Betulkan salah satunya.',
  'attorney-is-signatory': () =>
    'Penerima kuasa sama dengan pimpinan. Tunjuk orang lain, atau pilih pimpinan datang sendiri.',
  'attorney-nik-is-signatory': () => 'NIK penerima kuasa sama dengan NIK pimpinan. Salin lagi dari KTP masing-masing.',
  'individual-with-deed': () =>
    'Perorangan tidak mempunyai akta, jadi data akta tidak dipakai. Bila ada akta, betulkan bentuk usaha.',
  'paper-expired': ({ path, until, visit }) =>
    `${names.field(path)} ${dayInWords(until)}, padahal berkas diserahkan ${dayInWords(visit)}. Perpanjang dahulu.`,
  'name-differs': ({ path, expected, found }) =>
    `${names.field(path)}: “${found}”, sedangkan di surat “${expected}”. Samakan.`,
  'number-differs': ({ path, expected, found }) =>
    `${names.field(path)}: ${found}, sedangkan di surat ${expected}. Samakan.`,
  'character-unprintable': ({ path, characters }) =>
    `${names.field(path)} memuat huruf yang tidak dapat dicetak: ${characters.map(shownCharacter).join(' ')}. Ganti dengan huruf Latin.`,
  'email-change-first': () =>
    'Tautan password baru dikirim ke email terdaftar, yang tidak bisa dibuka. Ganti emailnya dulu; data Anda ikut terbawa.',
  'npwp-only-new-form': () =>
    'NPWP baru ini nomor lama dalam bentuk 16 digit. Coba dahulu “Perbarui Data” di akun.inaproc.id; mungkin tidak perlu datang.',
  'position-unusual': ({ form, usual }) =>
    `Jabatan ini tidak lazim untuk ${terms.shortForm[form]}. Biasanya ${usual.slice(0, 2).join(' atau ')}. Cocokkan dengan akta.`,
  'npwp-holder-unusual': ({ form }) =>
    form === 'individual' || form === 'ud'
      ? `NPWP ini bernomor badan usaha, padahal ${terms.shortForm[form]} memakai NPWP pemiliknya. Periksa lagi.`
      : `Jenis NPWP ini tidak lazim untuk ${terms.shortForm[form]}. Pastikan bukan NPWP pribadi atau NPWP lain.`,
  'list-not-for-you': () => 'Daftar ini dibuat untuk bentuk usaha lain. Tanyakan dahulu syaratnya ke LPSE.',
  'stand-in-unconfirmed': ({ listed: paper, standIn }) =>
    `Daftar menyebut ${names.document(paper)}, bukan ${names.document(standIn)}. Tanyakan dahulu apakah LPSE menerimanya.`,
  'stand-in-fits': ({ standIn }) =>
    `${names.document(standIn)} termasuk “izin usaha lain” yang disebut daftar ini, jadi boleh dibawa.`,
  'no-visit-needed': () => 'Tidak perlu datang: layanan ini diselesaikan sendiri secara daring.',
  'central-account-first': ({ address }) =>
    `Coba dahulu akun terpusat INAPROC di ${address}. Mungkin urusan selesai tanpa datang.`,
  'try-first': ({ step }) => `Coba dahulu: ${step}`,
  'meterai-changed': ({ printed, value, source, requirement, oldUntil, oldValid }, report) =>
    `${names.part(report, requirement)}: daftar menulis ${rupiah(printed)}, sekarang ${rupiah(value)} (${source}).${
      oldUntil
        ? ` Meterai lama ${oldValid ? 'berlaku sampai' : 'tidak berlaku lagi sesudah'} ${dayInWords(oldUntil)}.`
        : ''
    }`,
  'power-of-attorney-not-listed': () =>
    'Daftar LPSE ini tidak menyebut surat kuasa. Kami siapkan karena yang datang bukan pimpinan; tanyakan perlunya meterai.',
  'evidence-unstated': ({ requirement }, report) =>
    `${names.part(report, requirement)}: daftar tidak menyebut asli atau salinan. Bawa aslinya, dan satu salinan bila bisa.`,
  'list-open-ended': ({ citation }) =>
    `Daftar ini berakhir terbuka (“${openEnd(citation.quote)}”). Tanyakan ke LPSE apa lagi yang diminta.`,
  'list-old': ({ year }) => `Daftar ini dari tahun ${year}. Pastikan ke LPSE bahwa isinya masih berlaku.`,
  'list-undated': () => 'Sumber daftar ini tidak bertanggal. Pastikan ke LPSE bahwa isinya masih berlaku.',
  'list-partial': () => 'Hanya sebagian dari daftar ini yang terbaca. Tanyakan kelengkapannya ke LPSE.',
  'national-list': ({ year }) =>
    `Ini daftar dasar nasional (${year === null ? 'tanpa tahun' : `tahun ${year}`}), bukan daftar kantor Anda. Tanyakan dahulu ke LPSE.`,
  'lkpp-decides': () => 'LPSE meneruskan permohonan ini ke LKPP, yang memutuskannya. Hasilnya dapat lebih lama.',
};

/** The last words of a quote: "dll." or "dan Data Lainnya". */
const openEnd = (quote = 'dll.'): string => quote.split(/\s+/).slice(-3).join(' ');
