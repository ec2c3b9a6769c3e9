import type { JsonFaultCode } from '../../domain/json-places.ts';
import type { AdviceCode } from '../../domain/office-advice.ts';
import type { ProblemCode } from '../../domain/profile-problems.ts';

/** Words of the command line. */
export const cli = {
  check: {
    ready: 'SIAP: tidak ada yang kurang.',
    notReady: 'BELUM SIAP.',
    ask: 'TANYAKAN DAHULU: yang tercantum sudah siap, tetapi daftarnya berlanjut dan sumber tidak menyebut isinya.',
    unknown: 'Belum diketahui',
    unknownIn: '{{entry}}: “{{quote}}”',
    askWhom: 'Tanyakan ke {{office}}{{contact}}, lalu tandai butir itu siap.',
    service: 'Layanan',
    list: 'Daftar',
    findings: 'Temuan',
    photocopies: 'Fotokopi',
    meterai: 'Meterai',
    undated: 'tanpa tahun',
    own: 'tambahan Anda',
    via: 'dirujuk oleh {{entry}}: “{{quote}}”',
    unstated: 'asli atau salinan tidak disebut',
    status: {
      ready: 'siap',
      missing: 'kurang',
      undecided: 'belum pasti',
      'not-needed': 'tidak perlu',
      'open-ended': 'tanyakan',
    },
    severity: { missing: 'KURANG', inconsistent: 'TIDAK COCOK', doubtful: 'RAGU', note: 'CATATAN' },
  },
  guide: {
    none: 'Panduan ini belum memuat jawaban untuk itu.',
    ask: 'Tanyakan ke helpdesk LPSE tempat Anda mendaftar. Bantuan akun INAPROC ada di https://bantuan.inaproc.id.',
    report: 'Laporan untuk helpdesk, tinggal dilengkapi:',
    others: 'Jawaban lain yang cocok:',
    similar: 'Mungkin mirip:',
    changed: 'Yang berubah sejak itu:',
    source: 'Sumber',
    undated: 'tidak bertanggal',
  },
  signature: {
    made: 'Ditandatangani oleh {{by}}: {{number}} berkas.',
    signed: 'Diterbitkan oleh {{by}}, {{on}}.',
    unsigned: 'Tidak bertanda tangan.',
    unproved: 'Tanda tangan tidak dapat diperiksa di sini.',
    altered: 'BERUBAH: bukan lagi yang ditandatangani. Pakai berkas asli dari kantornya.',
    'unknown-key': 'Ditandatangani dengan kunci lain atas nama {{by}}. Tanyakan kunci publiknya ke kantor itu.',
  },
} as const;

/** What is wrong with an office profile, or cannot work as it is meant: what it is, and what to write. */
export const profile = {
  valid: '{{name}} ({{id}}): profil ini benar; {{published}} dari {{known}} layanan diterbitkan.',
  invalid: '{{file}} belum benar. Perlu dibetulkan: {{number}}',
  advised: 'Sebaiknya diperiksa: {{number}}',
  place: 'Baris {{line}}, kolom {{column}}',
  write: 'Tulis {{write}}.',
  choose: 'Tulis salah satunya.',
  nothing: 'tidak ada',
  kind: {
    string: 'teks di antara tanda kutip',
    number: 'angka tanpa tanda kutip',
    integer: 'bilangan bulat tanpa tanda kutip',
    boolean: 'true atau false tanpa tanda kutip',
    array: 'daftar di antara [ dan ]',
    object: 'isian di antara { dan }',
  },
  problem: {
    missing: '"{{name}}" belum ada.',
    type: 'Di sini harus {{kind}}, bukan {{found}}.',
    word: '{{found}} tidak dikenal di sini. Yang boleh: {{allowed}}.',
    'document-word':
      '{{found}} bukan dokumen yang dikenal. Yang dikenal: {{allowed}}. Untuk dokumen lain, tulis "kind": "named", dan namanya di "name" sebagai pengganti "document".',
    only: 'Di sini harus {{allowed}}, bukan {{found}}.',
    version: 'Versi {{found}} tidak dikenal; mungkin untuk SiapBerkas yang lebih baru.',
    key: '{{found}} tidak dikenal di sini. Hapus, atau pakai salah satu dari ini: {{allowed}}.',
    key_near: '{{found}} tidak dikenal di sini.',
    key_none: '{{found}} tidak dikenal di sini. Hapus.',
    forms: '{{found}} tidak boleh di sini. Yang boleh: {{allowed}}.',
    short: 'Teks ini terlalu pendek: paling sedikit {{bound}} huruf.',
    long: 'Teks ini terlalu panjang: paling banyak {{bound}} huruf. Singkatkan.',
    few: 'Isinya kurang: paling sedikit {{bound}}.',
    many: 'Isinya terlalu banyak: paling banyak {{bound}}. Kurangi.',
    small: '{{found}} terlalu kecil: paling sedikit {{bound}}.',
    small_over: '{{found}} terlalu kecil: harus lebih dari {{bound}}.',
    big: '{{found}} terlalu besar: paling banyak {{bound}}.',
    pattern: '{{found}} belum benar bentuknya.',
    'name-pattern': 'Nama {{found}} belum benar: hanya huruf kecil, angka, dan tanda hubung.',
    'too-deep': 'Kurung di sini bertingkat terlalu dalam. Pakai paling banyak dua tingkat "any-of" atau "all-of".',
    'name-forbidden': 'Nama ini tidak boleh dipakai. Hapus, atau ganti namanya.',
    'name-twice': '"{{name}}" tertulis dua kali di sini, dan hanya yang terakhir terbaca. Hapus salah satunya.',
    'evidence-empty':
      'Bentuk yang diminta kosong. Sebutkan asli ("original"), salinan ("copies"), atau pindaian ("scan"); bila sumber tidak menyebutnya, tulis "unstated".',
    'legalised-without-copies': 'Yang dilegalisasi adalah salinan, tetapi jumlahnya ("copies") belum ada.',
    'sheets-without-original': '"sheets" menghitung lembar asli, tetapi "original" belum ada.',
    'object-name': 'Nama sendiri hanya untuk benda "other", dan di sana namanya wajib.',
    'hours-half': 'Jam buka dan jam tutup ditulis berdua, atau tidak sama sekali.',
    'hours-backwards': 'Jam tutup mendahului jam buka.',
    'own-service-id':
      'Nama {{found}} belum benar. Layanan milik kantor sendiri diawali "layanan-", lalu huruf kecil, angka, dan tanda hubung.',
    'addressee-missing': '"addressee", kepada siapa surat ditujukan, belum ada.',
    'source-unknown': 'Sumber {{found}} tidak ada di "sources". Yang ada: {{allowed}}.',
    'id-twice': 'Nama butir "{{id}}" sudah dipakai di daftar ini.',
    'reference-inside':
      'Rujukan ke layanan lain harus menjadi butir sendiri. Pindahkan ke "requirements", dengan "id" dan "citation"-nya.',
    'reference-self': 'Daftar ini merujuk dirinya sendiri. Rujuk layanan lain, atau sebutkan dokumennya.',
    'reference-unpublished':
      'Daftar "{{service}}" tidak diterbitkan di profil ini, jadi tidak dapat dirujuk. Terbitkan daftarnya, atau sebutkan dokumennya di sini.',
    'reference-chain': 'Daftar "{{service}}" merujuk lagi ke daftar lain. Sebutkan dokumennya di sini.',
    'referred-twice':
      'Butir "{{other}}" yang dirujuk akan bernama "{{id}}-{{other}}", dan nama itu sudah ada di daftar ini. Ganti "id" salah satunya.',
    other: 'Bagian ini belum benar: {{found}}.',
  } satisfies Record<ProblemCode, string> & { key_near: string; key_none: string; small_over: string },
  fault: {
    'json-empty': 'Berkas ini kosong. Salin dahulu salah satu profil dari templates/offices.',
    'json-ended': 'Berkas ini berhenti di tengah: ada kurung yang belum ditutup. Tutup dengan } atau ].',
    'json-comma-missing': 'Sebelum {{found}} kurang koma. Tulis , di akhir bagian sebelumnya.',
    'json-comma-extra': 'Koma ini berlebih. Hapus.',
    'json-colon-missing': 'Di depan {{found}} kurang titik dua. Tulis : sesudah nama bagian.',
    'json-name': 'Di sini harus nama bagian di antara tanda kutip, bukan {{found}}. Tulis seperti "name".',
    'json-quotes': 'Tanda kutip {{found}} tidak dikenal. Tulis tanda kutip lurus, ".',
    'json-string':
      'Teks ini belum ditutup, atau memuat ganti baris atau garis miring terbalik. Tutup dengan " di baris yang sama; tulis \\n untuk ganti baris.',
    'json-comment': 'Komentar tidak boleh ada di berkas ini. Hapus.',
    'json-value':
      '{{found}} tidak terbaca di sini. Tulis teks di antara tanda kutip, angka, true, false, { … }, atau [ … ].',
    'json-more': 'Profil sudah selesai sebelum {{found}}. Hapus sisanya, atau periksa kurung penutup di atasnya.',
    'json-deep': 'Kurung di sini bertingkat terlalu dalam. Periksa kurung penutup di atasnya.',
  } satisfies Record<JsonFaultCode, string>,
  advice: {
    'channel-twice':
      'Jalur "{{kind}}" sudah ada di atas, jadi yang ini tidak pernah terpilih. Gabungkan: beberapa tempat di "servicePoints", jalur yang wajib bersama di "also".',
    'paper-twice': '"{{paper}}" sudah ada dalam "{{group}}" ini. Hapus, atau ganti dengan dokumen yang dimaksud.',
    'attorney-unconditional':
      '"{{paper}}" diminta juga dari pimpinan yang datang sendiri. Tambahkan "when": { "is": "represented" }.',
    'attorney-nobody':
      '"{{paper}}" diminta, padahal "attorney" menyebut tidak dapat dikuasakan ("nobody"). Hapus salah satunya.',
    'condition-never': 'Keadaan ini tidak pernah berlaku, jadi butir ini tidak pernah diminta. Periksa "when".',
    'condition-channel': 'Jalur "{{kind}}" tidak dilayani daftar ini. Yang dilayani: {{offered}}.',
    'quote-goes-on':
      'Kutipan berakhir dengan "{{end}}", jadi daftarnya berlanjut. Tambahkan butir { "kind": "open-ended" }.',
    'quote-cut': 'Kutipan ini terpotong. Salin bunyinya sampai selesai.',
    'reference-empty':
      'Daftar "{{service}}" tidak memuat dokumen, jadi rujukan ini kosong. Sebutkan dokumennya di sini.',
    'list-empty':
      'Daftar ini kosong, jadi penyedia datang tanpa membawa apa-apa. Isi "requirements"; bila memang tidak ada, jelaskan di "note" jalurnya.',
    'not-a-folder': '"{{field}}" hanya berlaku untuk map. Hapus, atau tulis "object": "folder".',
    'source-unused': 'Sumber "{{source}}" tidak dirujuk oleh daftar mana pun. Hapus, atau rujuk di "citation".',
  } satisfies Record<AdviceCode, string>,
} as const;
