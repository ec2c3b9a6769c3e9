import type { SearchPlace } from '../../../src/guide/search.ts';

/** What a person types or pastes, and the entry that must come first. */
export interface Sought extends SearchPlace {
  readonly entry: string;
  /** As printed in the source. */
  readonly printed: string;
  readonly misspelt: readonly [string, string, string];
}

/** The messages of both sources, as the screen shows them. */
export const messages: readonly Sought[] = [
  {
    entry: 'aktivasi-ditolak',
    printed: 'Maaf User Id atau Password tidak sesuai',
    misspelt: [
      'maaf user id atau pasword tdk sesuai',
      'maaf userid atau password tidak sesuwai',
      'user id pasword tidak sesuai',
    ],
  },
  {
    entry: 'agregasi-oops',
    printed: 'Oops, an error occured',
    misspelt: ['oops an eror occured', 'ops an error occurred', 'oop an eror ocured'],
  },
  {
    entry: 'cara-agregasi',
    printed: 'Klik disini untuk melakukan aktivasi akun Penyedia',
    misspelt: [
      'klik di sini untuk melakukan aktifasi akun',
      'klik disini untk aktivasi akun penyedya',
      'kilk disini melakukan aktivsi akun',
    ],
  },
  {
    entry: 'user-id-atau-password-salah',
    printed: 'Maaf User ID atau Password anda salah',
    misspelt: ['user id pasword salah', 'maaf usr id atau pasword anda salah', 'userid atau paswword salah'],
  },
  {
    entry: 'internal-server-error',
    room: 'desk',
    printed: 'Internal server error',
    misspelt: ['internal server eror', 'intrnal sever error', 'interal serfer eror'],
  },
  {
    entry: 'internal-server-error',
    printed: 'Internal server error',
    misspelt: ['enternal server error', 'internal srver erorr', 'internalserver error'],
  },
  {
    entry: 'tidak-tersinkron-inaproc',
    printed: 'Data akun anda tidak tersinkronisasi dengan inaproc',
    misspelt: [
      'data akun anda tidak tersinkronasi dengan inaprok',
      'data akun tdk tersingkronisasi inaproc',
      'akun tidak sinkronisasi dgn inaproc',
    ],
  },
  {
    entry: 'kode-galat-7xxxx',
    room: 'desk',
    printed: '7xxxx',
    misspelt: ['kode eror 70213', 'eror code 7xxx', 'error 7 1045'],
  },
  {
    entry: 'proses-seleksi-admin-inaproc',
    printed: 'Akun anda sedang dalam proses seleksi admin inaproc',
    misspelt: [
      'akun anda sedang dlm proses seleksi admin inaprok',
      'akun sedang proses selaksi admin inaproc',
      'akun anda sedang prosess seleksi admn',
    ],
  },
  {
    entry: 'gagal-login-satu-lpse',
    room: 'desk',
    printed: 'User id atau password anda salah',
    misspelt: ['user id atau pasword anda salah', 'userid atau password anda sallah', 'usr id password anda slah'],
  },
];

/** What is the matter, in a person's own words: one for each entry that no message leads to. */
export const symptoms: readonly Sought[] = [
  {
    entry: 'tahu-user-id-muaro-jambi',
    office: 'muaro-jambi',
    printed: 'cara mengetahui user id',
    misspelt: ['cara mengetahuy user id', 'lupa usr id saya', 'bagaimna tau user id'],
  },
  {
    entry: 'tender-cepat-tanpa-undangan',
    printed: 'tidak dapat undangan tender cepat',
    misspelt: ['tidak dpat undangn tender cepat', 'lelang cpat tanpa undangan', 'undanagn lelang cepat'],
  },
  {
    entry: 'gagal-sinkron-sikap',
    printed: 'gagal sinkronisasi data dari SIKaP',
    misspelt: ['gagal singkronisasi data sikap', 'data sikap tdk sinkron', 'sinkronisai sikap gagal'],
  },
  {
    entry: 'data-untuk-agregasi',
    office: 'muaro-jambi',
    printed: 'data untuk aktivasi agregasi dibantu LPSE',
    misspelt: ['data utk aktifasi agregasi dibantu', 'data yg diberikan buat agregasi', 'syarat agregsi minta dibantu'],
  },
  {
    entry: 'syarat-reset-password-muaro-jambi',
    printed: 'syarat reset password',
    misspelt: ['sarat reset pasword', 'dokumen riset password', 'surat permohonan reset pasword'],
  },
  {
    entry: 'syarat-ubah-npwp-muaro-jambi',
    office: 'muaro-jambi',
    printed: 'syarat perubahan NPWP',
    misspelt: ['sarat perubahan npwp', 'prubahan npwp perusahaan', 'ganti npwpp'],
  },
  {
    entry: 'syarat-ubah-email-muaro-jambi',
    office: 'muaro-jambi',
    printed: 'syarat perubahan alamat email',
    misspelt: ['sarat ubah e-mail', 'ganti emial perusahaan', 'perubahan alamat imel email'],
  },
  {
    entry: 'lupa-password-muaro-jambi',
    office: 'muaro-jambi',
    printed: 'saya lupa password',
    misspelt: ['lupa pasword', 'sya lupa paswrd', 'lupa kata sndi'],
  },
  {
    entry: 'lebih-dari-satu-user-id',
    printed: 'lebih dari satu user ID',
    misspelt: ['lebih dri satu userid', 'punya dua akun gmana', 'apa user id lain perlu di hapus'],
  },
  {
    entry: 'lapor-masalah-agregasi',
    printed: 'lapor masalah agregasi lewat LPSE Support',
    misspelt: ['lapor maslah agregasi', 'lpse suport agregasi', 'laporkan agregasi di mna'],
  },
  {
    entry: 'password-baru-tidak-masuk',
    printed: 'email password baru tidak masuk',
    misspelt: ['email pasword baru tdk masuk', 'tidak dapat notifkasi password baru', 'pasword baru tidak di terima'],
  },
  {
    entry: 'roaming-tanpa-pesan',
    room: 'desk',
    printed: 'halaman aktivasi agregasi tidak muncul, tidak ada pesan',
    misspelt: [
      'halaman aktifasi tdk muncul',
      'halamn aktivasi blm muncul tidak ada pesan',
      'tidak ada pesn halaman aktivasi',
    ],
  },
  {
    entry: 'gagal-login-lpse-lain',
    room: 'desk',
    printed: 'tidak bisa login di LPSE lain',
    misspelt: ['tidak bisa loggin di lpse lain', 'tdk bisa roaming lpse lain', 'hanya bs login di lpse terdaftar'],
  },
  {
    entry: 'ubah-npwp-bombana',
    office: 'bombana',
    printed: 'mengubah NPWP penyedia',
    misspelt: ['mengubah npwpp', 'ubah npwp penyedya', 'ganti npwp bombna'],
  },
  {
    entry: 'ubah-email-bombana',
    office: 'bombana',
    printed: 'perubahan email penyedia',
    misspelt: ['perubhan email', 'ubah emel penyedia', 'ganti e mail'],
  },
  {
    entry: 'agregasi-bombana',
    office: 'bombana',
    printed: 'login di luar LPSE Bombana dengan user ID yang sama',
    misspelt: ['login diluar bombana', 'agregasi bombna', 'agregsi user id sama'],
  },
  {
    entry: 'syarat-daftar-bombana',
    office: 'bombana',
    printed: 'persyaratan mendaftarkan perusahaan baru',
    misspelt: ['sarat daftar perusahaan baru', 'persaratan mendaftarkan perusahan', 'dokumen pendftaran penyedia baru'],
  },
  {
    entry: 'cara-daftar-bombana',
    office: 'bombana',
    printed: 'cara mendaftar perusahaan baru',
    misspelt: ['cara mendftar perusahaan baru', 'form pendaftarn', 'donlod formulir pendaftaran'],
  },
  {
    entry: 'lupa-id-atau-password-bombana',
    office: 'bombana',
    printed: 'lupa ID/password penyedia',
    misspelt: ['lupa id', 'lupa pasword', 'lupa userid pasword'],
  },
];

/** What people come with and no entry speaks of. */
export const notCovered: readonly string[] = [
  'akun diblokir',
  'Error in executeUpdate insert or update on table rekanan',
  'gagal upload dokumen penawaran',
  'file penawaran tidak bisa dibuka',
  'apendo tidak bisa dibuka',
  'gambar captcha rusak',
  'halaman putih kosong setelah login',
  'connection timed out',
  '403 Forbidden',
  '404 Page not found',
  '502 Bad Gateway',
  'sertifikat SSL tidak valid',
  'Your connection is not private',
  'token kedaluwarsa',
  'session expired, please sign in again',
  'ukuran file melebihi batas maksimal',
  'jadwal lelang sudah berakhir',
  'tidak bisa kirim penawaran',
  'kunci enkripsi RSA tidak valid',
  'paket tidak ditemukan',
  'masa berlaku akun habis',
  'perusahaan masuk daftar hitam',
  'cara ikut e-katalog',
  'surat sanggah tidak terkirim',
  'kontrak tidak muncul di SPSE',
  'jaminan penawaran hilang',
  'kode OTP tidak masuk ke HP',
  'ganti direktur perusahaan',
  'java.lang.NullPointerException',
  'database connection refused',
  'cara cetak bukti setor pajak',
  'Duplicate entry for key PRIMARY',
  'KBLI tidak sesuai dengan paket',
  'data SPT tahunan tidak valid',
  'An error occurred while processing your request',
  'cuaca hari ini',
];

/** Kept apart from the choice of the search's thresholds: neither words nor numbers were fitted to these. */
export const apart = {
  notCovered: [
    'ERR_CONNECTION_RESET',
    'gagal unggah dokumen kualifikasi',
    'dokumen penawaran rusak',
    'undangan klarifikasi tidak sampai',
    'nilai HPS salah',
    'Violation of UNIQUE KEY constraint',
    'akun terkunci setelah tiga kali percobaan',
    'pokja tidak menjawab pertanyaan',
    'cara pasang tanda tangan elektronik',
    'Service Unavailable',
    'ORA-00001 unique constraint violated',
    'lowongan kerja di kantor LPSE',
  ],
  covered: [
    ['muncul tulisan maaf user id atau password anda salah padahal sudah benar', 'user-id-atau-password-salah'],
    ['dari tadi internal server error terus waktu buka paket', 'internal-server-error'],
    ['kok keluar oops an error occured ya', 'agregasi-oops'],
    ['data akun tdk sinkron sama inaproc', 'tidak-tersinkron-inaproc'],
    ['syarat buat ganti npwp perusahaan', 'syarat-ubah-npwp-muaro-jambi'],
    ['mau daftar perusahaan baru', 'syarat-daftar-bombana'],
    ['saya lupa paswordnya', 'lupa-password-muaro-jambi'],
    ['gak dapat email password baru', 'password-baru-tidak-masuk'],
    ['gak bisa login di lpse kabupaten lain', 'gagal-login-lpse-lain'],
    ['muncul kode error 71002', 'kode-galat-7xxxx'],
    ['punya dua user id', 'lebih-dari-satu-user-id'],
    ['I forgot my password', 'lupa-password-muaro-jambi'],
  ],
} as const;
