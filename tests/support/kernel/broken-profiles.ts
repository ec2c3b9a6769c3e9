import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Profiles with one thing wrong each, made from one that is shipped, and what whoever wrote it is told. */

// biome-ignore lint/suspicious/noExplicitAny: a profile that is to be broken has no type.
type Raw = Record<string, any>;

export interface BrokenProfile {
  /** What was done to the profile. */
  readonly name: string;
  readonly text: string;
  /** What stands at the place that is told, so that a test finds it by itself. */
  readonly at: string;
  readonly path: string;
  readonly says: string;
}

const shipped = readFileSync(join(import.meta.dirname, '../../../templates/offices/muaro-jambi.json'), 'utf8');

/** The profile with something changed in it, as an editor would save it. */
export const changed = (change: (profile: Raw) => void): string => {
  const profile: Raw = JSON.parse(shipped);
  change(profile);
  return JSON.stringify(profile, null, 2);
};

const reset = (profile: Raw): Raw => profile.services['reset-password'];
const ktp = (profile: Raw): Raw => reset(profile).requirements[0].item;

const broken = (
  name: string,
  change: (profile: Raw) => void,
  at: string,
  path: string,
  says: string,
): BrokenProfile => ({
  name,
  text: changed(change),
  at,
  path,
  says,
});

const list = 'services.reset-password';
const first = `${list}.requirements[0]`;
/** Where the first entry of the list for a lost password begins. */
const entry = '{\n          "id": "ktp",';

export const wrongProfiles: readonly BrokenProfile[] = [
  broken(
    'its version is one that nobody knows',
    (p) => {
      p.version = 3;
    },
    '3,\n  "revision"',
    'version',
    'Versi 3 tidak dikenal; mungkin untuk SiapBerkas yang lebih baru. Tulis 2.',
  ),
  broken(
    'its format is another',
    (p) => {
      p.format = 'siapberkas/kantor';
    },
    '"siapberkas/kantor"',
    'format',
    'Di sini harus "siapberkas/office", bukan "siapberkas/kantor". Tulis "siapberkas/office".',
  ),
  broken(
    'its revision stands between quotation marks',
    (p) => {
      p.revision = '1';
    },
    '"1",\n  "id"',
    'revision',
    'Di sini harus angka tanpa tanda kutip, bukan "1". Terbitan ke berapa; naikkan setiap kali daftarnya berubah. Tulis 1.',
  ),
  broken(
    'its revision is no whole number',
    (p) => {
      p.revision = 1.5;
    },
    '1.5',
    'revision',
    'Di sini harus bilangan bulat tanpa tanda kutip, bukan 1.5. Terbitan ke berapa; naikkan setiap kali daftarnya berubah. Tulis 2.',
  ),
  broken(
    'its id has capitals and spaces',
    (p) => {
      p.id = 'Muaro Jambi';
    },
    '"Muaro Jambi",\n  "kind"',
    'id',
    '"Muaro Jambi" belum benar bentuknya. Nama pendek kantor, sama dengan nama berkasnya. Tulis "muaro-jambi".',
  ),
  broken(
    'its kind is in Indonesian',
    (p) => {
      p.kind = 'kantor';
    },
    '"kantor"',
    'kind',
    '"kantor" tidak dikenal di sini. Yang boleh: "office", "base". Tulis "office".',
  ),
  broken(
    'its name is missing',
    (p) => {
      delete p.name;
    },
    '{',
    'name',
    '"name" belum ada. Nama kantor. Tulis "name": "LPSE Kabupaten Bombana".',
  ),
  broken(
    'its addressee is missing',
    (p) => {
      delete p.addressee;
    },
    '{',
    'addressee',
    '"addressee", kepada siapa surat ditujukan, belum ada. Tulis "addressee": "Kepala LPSE Kabupaten Muaro Jambi".',
  ),
  broken(
    'a section that there is not',
    (p) => {
      p.alamat = 'Sengeti';
    },
    '"alamat"',
    'alamat',
    '"alamat" tidak dikenal di sini. Hapus, atau pakai salah satu dari ini: "ownServices".',
  ),
  broken(
    'a contact by another name',
    (p) => {
      p.contact = { surel: 'office@example.go.id' };
    },
    '"surel"',
    'contact.surel',
    '"surel" tidak dikenal di sini. Hapus, atau pakai salah satu dari ini: "email", "site", "phone", "counter".',
  ),
  broken(
    'a source by a name with spaces',
    (p) => {
      p.sources['Tanya Jawab'] = p.sources['faq-2023'];
    },
    '"Tanya Jawab"',
    'sources.Tanya Jawab',
    'Nama "Tanya Jawab" belum benar: hanya huruf kecil, angka, dan tanda hubung. Tulis "tanya-jawab".',
  ),
  broken(
    'a source without a year',
    (p) => {
      delete p.sources['faq-2023'].year;
    },
    '{\n      "title"',
    'sources.faq-2023.year',
    '"year" belum ada. Tahun yang tercetak; null bila tidak bertanggal. Tulis "year": 2023.',
  ),
  broken(
    "a source's year as text",
    (p) => {
      p.sources['faq-2023'].year = '2023';
    },
    '"2023"',
    'sources.faq-2023.year',
    'Di sini harus angka tanpa tanda kutip, bukan "2023". Tahun yang tercetak; null bila tidak bertanggal. Tulis 2023.',
  ),
  broken(
    'a source seen in another word',
    (p) => {
      p.sources['faq-2023'].seen = 'seluruhnya';
    },
    '"seluruhnya"',
    'sources.faq-2023.seen',
    '"seluruhnya" tidak dikenal di sini. Yang boleh: "whole", "part". Tulis "whole".',
  ),
  broken(
    'a service by a name that nobody knows',
    (p) => {
      p.services['reset-pasword'] = { published: false };
    },
    '"reset-pasword"',
    'services.reset-pasword',
    '"reset-pasword" tidak dikenal di sini. Hapus.',
  ),
  broken(
    'published in Indonesian',
    (p) => {
      reset(p).published = 'ya';
    },
    '"ya"',
    `${list}.published`,
    '"ya" tidak dikenal di sini. Yang boleh: true, false. Tulis true.',
  ),
  broken(
    'no channels',
    (p) => {
      reset(p).channels = [];
    },
    '[],\n      "tryFirst"',
    `${list}.channels`,
    'Isinya kurang: paling sedikit 1. Jalur permohonan, pilih salah satu; yang pertama yang biasa dipakai. Tulis [ { "kind": "counter", "citation": { "source": "tanya-jawab", "entry": "9, butir 2", "quote": "asli dan copy NPWP baru" } } ].',
  ),
  broken(
    'a channel in Indonesian',
    (p) => {
      reset(p).channels[0].kind = 'loket';
    },
    '"loket"',
    `${list}.channels[0].kind`,
    '"loket" tidak dikenal di sini. Yang boleh: "counter", "email", "ticket", "upload", "video", "whatsapp", "phone", "guest-book", "self-service", "unknown". Tulis "counter".',
  ),
  broken(
    'a channel without its citation',
    (p) => {
      delete reset(p).channels[0].citation;
    },
    '{\n          "kind": "counter"',
    `${list}.channels[0].citation`,
    '"citation" belum ada. Dari mana suatu keterangan berasal: sumber, butir, dan bunyinya. Tulis "citation": { "source": "faq-2023", "entry": "9, butir 2", "quote": "asli dan copy NPWP baru" }.',
  ),
  broken(
    'an hour with a dot',
    (p) => {
      reset(p).channels[0].hours = [{ days: ['monday'], from: '08.00', until: '15:00' }];
    },
    '"08.00"',
    `${list}.channels[0].hours[0].from`,
    '"08.00" belum benar bentuknya. Buka pukul JJ:MM. Tulis "08:00".',
  ),
  broken(
    'hours that end before they begin',
    (p) => {
      reset(p).channels[0].hours = [{ days: ['monday'], from: '15:00', until: '08:00' }];
    },
    '{\n              "days"',
    `${list}.channels[0].hours[0]`,
    'Jam tutup mendahului jam buka. Tulis { "days": [ "monday" ], "from": "08:00", "until": "15:00" }.',
  ),
  broken(
    'a day in Indonesian',
    (p) => {
      reset(p).channels[0].hours = [{ days: ['senin'], from: '08:00', until: '15:00' }];
    },
    '"senin"',
    `${list}.channels[0].hours[0].days[0]`,
    '"senin" tidak dikenal di sini. Yang boleh: "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday". Tulis "monday".',
  ),
  broken(
    'an entry without its quote',
    (p) => {
      delete reset(p).requirements[0].citation.quote;
    },
    '{\n            "source": "faq-2023",\n            "entry": "8, butir 1"',
    `${first}.citation.quote`,
    '"quote" belum ada. Bunyinya, persis seperti tercetak. Tulis "quote": "asli dan copy NPWP baru".',
  ),
  broken(
    'an entry without what is asked for',
    (p) => {
      delete reset(p).requirements[0].item;
    },
    entry,
    `${first}.item`,
    '"item" belum ada. Apa yang diminta: dokumen, surat, data, benda, salah satu dari, semua dari. Tulis "item": { "kind": "document", "document": "npwp", "evidence": { "original": "shown", "copies": 1 } }.',
  ),
  broken(
    'an entry that cites a source which there is not',
    (p) => {
      reset(p).requirements[0].citation.source = 'faq-2032';
    },
    '"faq-2032"',
    `${first}.citation.source`,
    'Sumber "faq-2032" tidak ada di "sources". Yang ada: "faq-2023". Tulis "faq-2023".',
  ),
  broken(
    'two entries of one name',
    (p) => {
      reset(p).requirements[1].id = 'ktp';
    },
    '"ktp",\n          "item": {\n            "kind": "document",\n            "document": "npwp"',
    `${list}.requirements[1].id`,
    'Nama butir "ktp" sudah dipakai di daftar ini. Tulis "ktp-2".',
  ),
  broken(
    'an item of a kind in Indonesian',
    (p) => {
      ktp(p).kind = 'dokumen';
    },
    '"dokumen"',
    `${first}.item.kind`,
    '"dokumen" tidak dikenal di sini. Yang boleh: "document", "named", "letter", "facts", "object", "any-of", "all-of", "as-at", "open-ended". Tulis "document".',
  ),
  broken(
    'a document that nobody knows',
    (p) => {
      ktp(p).document = 'paspor';
    },
    '"paspor"',
    `${first}.item.document`,
    '"paspor" bukan dokumen yang dikenal. Yang dikenal: "ktp", "npwp", "akta-pendirian", "akta-perubahan", "sk-kemenkumham", "nib", "siup", "siujk", "sbu", "tdp", "izin-lain", "situ", "ho", "domisili", "pkp", "surat-pernyataan-non-pkp", "kswp", "bukti-kerja", "photograph", "screenshot". Untuk dokumen lain, tulis "kind": "named", dan namanya di "name" sebagai pengganti "document".',
  ),
  broken(
    'a document with a slip',
    (p) => {
      ktp(p).document = 'kpt';
    },
    '"kpt"',
    `${first}.item.document`,
    '"kpt" tidak dikenal di sini. Yang boleh: "ktp", "npwp", "akta-pendirian", "akta-perubahan", "sk-kemenkumham", "nib", "siup", "siujk", "sbu", "tdp", "izin-lain", "situ", "ho", "domisili", "pkp", "surat-pernyataan-non-pkp", "kswp", "bukti-kerja", "photograph", "screenshot". Tulis "ktp".',
  ),
  broken(
    'a role in Indonesian',
    (p) => {
      ktp(p).role = 'pimpinan';
    },
    '"pimpinan"',
    `${first}.item.role`,
    '"pimpinan" tidak dikenal di sini. Yang boleh: "signatory", "attorney", "every-director", "every-commissioner", "every-owner", "company-admin", "person-in-charge", "staff", "old", "new". Tulis "signatory".',
  ),
  broken(
    'evidence of nothing',
    (p) => {
      ktp(p).evidence = {};
    },
    '{}',
    `${first}.item.evidence`,
    'Bentuk yang diminta kosong. Sebutkan asli ("original"), salinan ("copies"), atau pindaian ("scan"); bila sumber tidak menyebutnya, tulis "unstated". Tulis { "original": "shown" }.',
  ),
  broken(
    'evidence with a slip',
    (p) => {
      ktp(p).evidence = { orginal: 'shown' };
    },
    '"orginal"',
    `${first}.item.evidence.orginal`,
    '"orginal" tidak dikenal di sini. Tulis "original".',
  ),
  broken(
    'evidence as a word',
    (p) => {
      ktp(p).evidence = 'asli';
    },
    '"asli"',
    `${first}.item.evidence`,
    '"asli" tidak boleh di sini. Yang boleh: "unstated", { "original": "shown", "copies": 1 }. Tulis { "original": "shown", "copies": 1 }.',
  ),
  broken(
    'no copies at all',
    (p) => {
      ktp(p).evidence = { copies: 0 };
    },
    '0\n            }',
    `${first}.item.evidence.copies`,
    '0 terlalu kecil: paling sedikit 1. Tulis 1.',
  ),
  broken(
    'copies legalised of which there are none',
    (p) => {
      ktp(p).evidence = { original: 'shown', legalised: true };
    },
    '{\n              "original": "shown",\n              "legalised"',
    `${first}.item.evidence`,
    'Yang dilegalisasi adalah salinan, tetapi jumlahnya ("copies") belum ada. Tulis { "original": "shown", "legalised": true, "copies": 1 }.',
  ),
  broken(
    'sheets of an original that nobody asks for',
    (p) => {
      ktp(p).evidence = { copies: 1, sheets: 2 };
    },
    '{\n              "copies": 1,\n              "sheets"',
    `${first}.item.evidence`,
    '"sheets" menghitung lembar asli, tetapi "original" belum ada. Tulis { "original": "handed-in", "copies": 1, "sheets": 2 }.',
  ),
  broken(
    'a scan in a format that nobody takes',
    (p) => {
      ktp(p).evidence = { scan: { formats: ['doc'] } };
    },
    '"doc"',
    `${first}.item.evidence.scan.formats[0]`,
    '"doc" tidak dikenal di sini. Yang boleh: "pdf", "jpg", "png". Tulis salah satunya.',
  ),
  broken(
    'a scan of no size',
    (p) => {
      ktp(p).evidence = { scan: { maxMegabytes: 0 } };
    },
    '0\n              }',
    `${first}.item.evidence.scan.maxMegabytes`,
    '0 terlalu kecil: harus lebih dari 0. Tulis 2.',
  ),
  broken(
    'an age in years',
    (p) => {
      ktp(p).notOlderThan = { count: 1, unit: 'years' };
    },
    '"years"',
    `${first}.item.notOlderThan.unit`,
    '"years" tidak dikenal di sini. Yang boleh: "days", "months". Tulis salah satunya.',
  ),
  broken(
    'a condition that nobody knows',
    (p) => {
      ktp(p).when = { is: 'diwakili' };
    },
    '"diwakili"',
    `${first}.item.when.is`,
    '"diwakili" tidak dikenal di sini. Yang boleh: "represented", "legal-form", "exists", "attorney-in-deed", "old-mailbox-open", "channel", "not", "all", "any". Tulis "represented".',
  ),
  broken(
    'a condition on no legal form',
    (p) => {
      ktp(p).when = { is: 'legal-form', in: [] };
    },
    '[]\n            }',
    `${first}.item.when.in`,
    'Isinya kurang: paling sedikit 1. Bentuk-bentuk usahanya. Tulis [ "cv", "pt" ].',
  ),
  broken(
    'an object of its own name that is a stamp',
    (p) => {
      reset(p).requirements[0].item = { kind: 'object', object: 'company-stamp', name: 'Cap' };
    },
    '{\n            "kind": "object"',
    `${first}.item`,
    'Nama sendiri hanya untuk benda "other", dan di sana namanya wajib. Tulis { "kind": "object", "object": "other", "name": "Cap" }.',
  ),
  broken(
    'one alternative alone',
    (p) => {
      reset(p).requirements[0].item = { kind: 'any-of', of: [ktp(p)] };
    },
    '[\n              {\n                "kind": "document",\n                "document": "ktp"',
    `${first}.item.of`,
    'Isinya kurang: paling sedikit 2. Pilihannya, paling sedikit dua. Tulis [ { "kind": "document", "document": "npwp", "evidence": { "original": "shown", "copies": 1 } }, { "kind": "document", "document": "nib", "evidence": { "original": "shown", "copies": 1 } } ].',
  ),
  broken(
    'a reference to a list that is not published',
    (p) => {
      reset(p).requirements[0].item = { kind: 'as-at', service: 'registration' };
    },
    '{\n            "kind": "as-at"',
    `${first}.item`,
    'Daftar "registration" tidak diterbitkan di profil ini, jadi tidak dapat dirujuk. Terbitkan daftarnya, atau sebutkan dokumennya di sini.',
  ),
  broken(
    'a reference to itself',
    (p) => {
      reset(p).requirements[0].item = { kind: 'as-at', service: 'reset-password' };
    },
    '{\n            "kind": "as-at"',
    `${first}.item`,
    'Daftar ini merujuk dirinya sendiri. Rujuk layanan lain, atau sebutkan dokumennya.',
  ),
  broken(
    'a reference inside alternatives',
    (p) => {
      reset(p).requirements[0].item = { kind: 'any-of', of: [ktp(p), { kind: 'as-at', service: 'npwp-change' }] };
    },
    '{\n                "kind": "as-at"',
    `${first}.item.of[1]`,
    'Rujukan ke layanan lain harus menjadi butir sendiri. Pindahkan ke "requirements", dengan "id" dan "citation"-nya.',
  ),
  broken(
    'a service that nobody knows referred to',
    (p) => {
      reset(p).requirements[0].item = { kind: 'as-at', service: 'pendaftaran' };
    },
    '"pendaftaran"',
    `${first}.item.service`,
    '"pendaftaran" tidak dikenal di sini. Yang boleh: "reset-password", "npwp-change", "email-change", "registration", "user-id-lookup", "aggregation". Tulis salah satunya.',
  ),
  broken(
    'a form whose address is no page',
    (p) => {
      reset(p).requirements[4].item.form = { title: 'Format Surat Kuasa', address: 'lpse.contoh.go.id' };
    },
    '"lpse.contoh.go.id"',
    `${list}.requirements[4].item.form.address`,
    '"lpse.contoh.go.id" belum benar bentuknya. Alamat halaman, diawali https://. Tulis "https://lpse.contoh.go.id/unduh".',
  ),
  broken(
    'a service of its own by another beginning',
    (p) => {
      p.ownServices = { 'buka-blokir': reset(p) };
    },
    '"buka-blokir"',
    'ownServices.buka-blokir',
    'Nama "buka-blokir" belum benar. Layanan milik kantor sendiri diawali "layanan-", lalu huruf kecil, angka, dan tanda hubung. Tulis "layanan-buka-blokir".',
  ),
  broken(
    'a service of its own without its title',
    (p) => {
      p.ownServices = { 'layanan-x': { purpose: { id: 'Untuk mencoba.' }, ...reset(p) } };
    },
    '{\n      "purpose"',
    'ownServices.layanan-x.title',
    '"title" belum ada. Nama layanan, seperti sesudah "permohonan …" di surat. Tulis "title": { "id": "Penerbitan Sertifikat Elektronik" }.',
  ),
  broken(
    'a text without its Indonesian',
    (p) => {
      reset(p).tryFirst[0].text = { en: 'Try.' };
    },
    '{\n            "en": "Try."',
    `${list}.tryFirst[0].text.id`,
    '"id" belum ada. Dalam bahasa Indonesia. Tulis "id": "Bawa dokumen asli untuk dicocokkan.".',
  ),
  broken(
    'a text too long',
    (p) => {
      reset(p).tryFirst[0].text = { id: 'x'.repeat(401) };
    },
    '"xxxx',
    `${list}.tryFirst[0].text.id`,
    'Teks ini terlalu panjang: paling banyak 400 huruf. Singkatkan.',
  ),
  broken(
    'a note that is no text of two languages',
    (p) => {
      reset(p).requirements[0].note = 'Bawa aslinya.';
    },
    '"Bawa aslinya."',
    `${first}.note`,
    'Di sini harus isian di antara { dan }, bukan "Bawa aslinya.". Catatan kantor untuk butir ini; selalu ditampilkan. Tulis { "id": "Bawa dokumen asli untuk dicocokkan." }.',
  ),
];

const spoilt = (name: string, text: string, at: string, says: string): BrokenProfile => ({
  name,
  text,
  at,
  path: '',
  says,
});

/** Texts that are no JSON. */
export const wrongTexts: readonly BrokenProfile[] = [
  spoilt('nothing at all', '', '', 'Berkas ini kosong. Salin dahulu salah satu profil dari templates/offices.'),
  spoilt('a comma behind the last', '{ "a": [1, 2,] }', ',]', 'Koma ini berlebih. Hapus.'),
  spoilt(
    'no comma between two',
    '{ "a": 1\n  "b": 2 }',
    '"b"',
    'Sebelum "b" kurang koma. Tulis , di akhir bagian sebelumnya.',
  ),
  spoilt('curly quotation marks', '{ “a”: 1 }', '“a”', 'Tanda kutip “ tidak dikenal. Tulis tanda kutip lurus, ".'),
  spoilt('single quotation marks', "{ 'a': 1 }", "'a'", 'Tanda kutip \' tidak dikenal. Tulis tanda kutip lurus, ".'),
  spoilt(
    'no quotation marks round a name',
    '{ a: 1 }',
    'a: 1',
    'Di sini harus nama bagian di antara tanda kutip, bukan a. Tulis seperti "name".',
  ),
  spoilt('no colon', '{ "a" 1 }', '1 }', 'Di depan 1 kurang titik dua. Tulis : sesudah nama bagian.'),
  spoilt('a comment', '{ "a": 1 // satu\n}', '// satu', 'Komentar tidak boleh ada di berkas ini. Hapus.'),
  spoilt(
    'a text over two lines',
    '{ "a": "satu\ndua" }',
    '"satu',
    'Teks ini belum ditutup, atau memuat ganti baris atau garis miring terbalik. Tutup dengan " di baris yang sama; tulis \\n untuk ganti baris.',
  ),
  spoilt(
    'a word without quotation marks',
    '{ "a": ya }',
    'ya',
    'ya tidak terbaca di sini. Tulis teks di antara tanda kutip, angka, true, false, { … }, atau [ … ].',
  ),
  spoilt(
    'a bracket that is not closed',
    '{ "a": [1',
    '',
    'Berkas ini berhenti di tengah: ada kurung yang belum ditutup. Tutup dengan } atau ].',
  ),
  spoilt(
    'more behind its end',
    '{ "a": 1 }\n]',
    ']',
    'Profil sudah selesai sebelum ]. Hapus sisanya, atau periksa kurung penutup di atasnya.',
  ),
];
