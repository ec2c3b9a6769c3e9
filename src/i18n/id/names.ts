/** Words of step 2. */
export const questions = {
  title: 'Beberapa pertanyaan',
  lead: 'Jawaban Anda menentukan isi daftar. Belum ada data yang diminta di sini.',
  legalForm: 'Apa bentuk usaha Anda?',
  handedInBy: 'Siapa yang menyerahkan berkas?',
  by: { signatory: 'Pimpinan sendiri', attorney: 'Orang lain, dengan surat kuasa' },
  byPerson: 'Saya sendiri',
  byPersonHint: 'Anda menandatangani sendiri surat permohonan.',
  byHint: {
    signatory: 'Direktur, ketua, atau pemilik yang menandatangani surat permohonan.',
    attorney: 'Misalnya karyawan atau staf yang diberi kuasa oleh pimpinan.',
  },
  attorneyInDeed: 'Apakah nama penerima kuasa tercantum dalam akta?',
  attorneyInDeedHint: 'Akta pendirian atau akta perubahan terakhir. LPSE ini membedakannya.',
  oldMailboxOpen: 'Apakah email yang terdaftar di SPSE masih bisa dibuka?',
  oldMailboxOpenHint: 'Tautan “Lupa Password” dan jawaban LPSE dikirim ke email itu.',
  exists: 'Apakah ada {{thing}}?',
  attachments: 'lampiran pada surat permohonan',
  channel: 'Lewat mana permohonan diajukan?',
} as const;

/** Words of step 4. */
export const data = {
  title: 'Data untuk surat',
  lead: 'Setiap data diisi sekali dan dipakai di semua surat. Tulis seperti pada dokumennya.',
  nothing: 'Untuk cara ini tidak ada data yang perlu diisi.',
  wrong: 'Perlu dibetulkan: {{number}}',
  mayBeEmpty: 'boleh kosong',
  tooLong: 'Teks ini terlalu panjang, jadi belum tersimpan. Singkatkan dahulu.',
  fromFile: 'Isi dari berkas Anda (NIB, NPWP, akta)',
  keep: 'Simpan data perusahaan ini untuk berkas berikutnya',
  optional: 'Isian tambahan, boleh kosong',
  npwpForms: '15 digit: {{short}} · 16 digit: {{long}}',
  propose: 'Pakai usulan {{number}}',
  useOffice: 'Pakai {{office}}',
  use: 'Pakai {{text}}',
  group: {
    company: 'Perusahaan atau penyedia',
    account: 'Akun SPSE',
    request: 'Permohonan',
    signatory: 'Pimpinan yang menandatangani',
    self: 'Anda yang menandatangani',
    attorney: 'Penerima kuasa',
    admin: 'Admin perusahaan',
    addressee: 'Tujuan surat',
    letter: 'Surat dan kunjungan',
  },
} as const;

/** Names and help of the fields, by their path in the dossier. */
export const fields = {
  company: {
    name: { label: 'Nama perusahaan', hint: 'Lengkap dengan bentuknya, seperti pada akta: CV …, PT ….' },
    address: { label: 'Alamat perusahaan' },
    npwp: { label: 'NPWP perusahaan', hint: '15 atau 16 digit; titik dan tanda hubung boleh ditulis.' },
    nib: { label: 'NIB', hint: '13 digit, dari OSS.' },
    phone: { label: 'Telepon perusahaan' },
    email: { label: 'Email perusahaan' },
    deed: {
      number: { label: 'Nomor akta pendirian' },
      date: { label: 'Tanggal akta pendirian' },
      notary: { label: 'Nama notaris' },
    },
    amendment: {
      number: { label: 'Nomor akta perubahan terakhir' },
      date: { label: 'Tanggal akta perubahan terakhir' },
      notary: { label: 'Notaris akta perubahan terakhir' },
    },
    licence: { number: { label: 'Nomor izin usaha' }, validUntil: { label: 'Izin usaha berlaku sampai' } },
  },
  account: {
    userId: { label: 'User ID SPSE', hint: 'Tanpa password. Password tidak pernah diminta di sini.' },
    email: { label: 'Email yang terdaftar di SPSE' },
  },
  request: {
    oldNpwp: { label: 'NPWP lama', hint: 'Yang sekarang tercatat di akun SPSE.' },
    newEmail: { label: 'Email baru' },
    reason: {
      label: 'Alasan permohonan',
      hint: 'Sambungan dari “karena …”. Bila kosong, surat memakai kalimat yang lazim.',
    },
  },
  signatory: {
    name: { label: 'Nama pimpinan', hint: 'Seperti pada KTP.' },
    nik: { label: 'NIK pimpinan', hint: '16 digit, pada KTP.' },
    position: { label: 'Jabatan pimpinan' },
    phone: { label: 'Telepon pimpinan' },
  },
  attorney: {
    name: { label: 'Nama penerima kuasa', hint: 'Seperti pada KTP.' },
    nik: { label: 'NIK penerima kuasa', hint: '16 digit, pada KTP.' },
    position: { label: 'Jabatan penerima kuasa' },
    address: { label: 'Alamat penerima kuasa' },
    phone: { label: 'Telepon penerima kuasa' },
  },
  admin: {
    name: { label: 'Nama admin perusahaan' },
    nik: { label: 'NIK admin perusahaan' },
    position: { label: 'Jabatan admin perusahaan' },
  },
  addressee: {
    name: { label: 'Nama LPSE yang dituju', hint: 'Misalnya: LPSE Kabupaten ….' },
    town: { label: 'Kota LPSE yang dituju' },
  },
  letter: {
    number: { label: 'Nomor surat permohonan' },
    place: { label: 'Tempat surat dibuat', hint: 'Kota, seperti di depan tanggal surat.' },
    date: { label: 'Tanggal surat', hint: 'Bila kosong, dipakai tanggal hari ini.' },
  },
  powerOfAttorney: {
    number: { label: 'Nomor surat kuasa' },
    validUntil: { label: 'Surat kuasa berlaku sampai', hint: 'Bila kosong, sampai urusannya selesai.' },
    substitution: {
      label: 'Penerima kuasa boleh melimpahkan kuasanya kepada orang lain (hak substitusi)',
    },
  },
  visit: { date: { label: 'Tanggal datang ke LPSE', hint: 'Bila kosong, dianggap hari ini.' } },
} as const;

/** What fields are called where the vendor is a person. */
export const individual = {
  company: {
    name: { label: 'Nama penyedia', hint: 'Nama Anda, seperti pada KTP dan NPWP.' },
    address: { label: 'Alamat' },
    npwp: { label: 'NPWP', hint: '16 digit (NIK) atau 15 digit; titik dan tanda hubung boleh ditulis.' },
    phone: { label: 'Telepon' },
    email: { label: 'Email' },
  },
  signatory: {
    nik: { label: 'NIK penanda tangan', hint: '16 digit, pada KTP.' },
    phone: { label: 'Telepon penanda tangan' },
  },
} as const;

/** What a request changes, and into what. */
export const changed = {
  'npwp-change': { from: 'NPWP lama', to: 'NPWP baru' },
  'email-change': { from: 'Email lama, yang terdaftar di SPSE', to: 'Email baru' },
} as const;

export const papers = {
  title: 'Cocokkan dengan dokumen (boleh dilewati)',
  lead: 'Salin yang tercetak pada tiap dokumen. Yang berbeda dengan surat langsung ketahuan, sebelum petugas menemukannya.',
  paper: {
    'ktp-signatory': 'KTP pimpinan',
    'ktp-attorney': 'KTP penerima kuasa',
    npwp: 'NPWP',
    'npwp-old': 'NPWP lama',
    licence: 'Izin usaha',
    nib: 'NIB',
    'akta-pendirian': 'Akta pendirian',
    'akta-perubahan': 'Akta perubahan terakhir',
  },
  field: {
    company: 'Nama perusahaan yang tercetak',
    person: 'Nama orang yang tercetak',
    nik: 'NIK yang tercetak',
    npwp: 'NPWP yang tercetak',
    number: 'Nomor yang tercetak',
  },
} as const;

export const save = {
  title: 'Simpan ke berkas, atau buka berkas tersimpan',
  explain: 'Isian sudah tersimpan di perangkat ini. Simpan ke berkas untuk melanjutkan di perangkat lain.',
  explainShared: 'Komputer bersama: isian hilang bersama tab ini. Simpan ke berkas bila masih perlu.',
  save: 'Simpan ke berkas',
  lock: 'Simpan terkunci, dengan kata sandi',
} as const;
