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
