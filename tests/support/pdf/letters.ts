import type { Block, Letter, Spans } from '../../../src/letters/model.ts';

const said = (text: string): Spans => [{ text }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: said(text) });

export const typedLetterhead: Block = {
  kind: 'letterhead',
  letterhead: {
    kind: 'typed',
    name: said('PT CAHAYA BATANGHARI'),
    lines: [
      said('Jalan Lintas Timur Km. 21 Nomor 45, Sengeti, Kabupaten Muaro Jambi, Jambi 36381'),
      said('Telepon 0741-590123 · surat@cahayabatanghari.co.id'),
    ],
  },
};

const base = { draft: false, date: '2026-11-23', author: 'PT Cahaya Batanghari' } as const;

/** A whole application letter that should stand on one page. */
export const application: Letter = {
  ...base,
  id: 'reset-password',
  title: 'Surat Permohonan Reset Password',
  fileName: 'surat-permohonan',
  blocks: [
    typedLetterhead,
    { kind: 'date', spans: said('Sengeti, 23 November 2026') },
    {
      kind: 'rows',
      rows: [
        { label: 'Nomor', value: said('012/CB-DIR/XI/2026') },
        { label: 'Lampiran', value: said('1 (satu) berkas') },
        { label: 'Perihal', value: [{ text: 'Permohonan Reset Password Akun SPSE', style: 'bold' }] },
      ],
    },
    {
      kind: 'addressee',
      lines: [said('Yth. Kepala LPSE Kabupaten Muaro Jambi'), said('di'), said('Sengeti')],
    },
    paragraph('Dengan hormat,'),
    paragraph('Yang bertanda tangan di bawah ini:'),
    {
      kind: 'rows',
      rows: [
        { label: 'Nama', value: said('Rahmat Hidayat') },
        { label: 'Jabatan', value: said('Direktur') },
        { label: 'Nama Perusahaan', value: said('PT Cahaya Batanghari') },
        { label: 'NPWP', value: said('0013121660091000 (01.312.166.0-091.000)') },
        {
          label: 'Alamat',
          value: said('Jalan Lintas Timur Km. 21 Nomor 45, Desa Sengeti, Kecamatan Sekernan, Kabupaten Muaro Jambi'),
        },
        { label: 'User ID', value: said('cahayabatanghari') },
        { label: 'Email terdaftar', value: said('surat@cahayabatanghari.co.id') },
      ],
    },
    {
      kind: 'paragraph',
      spans: [
        { text: 'dengan ini mengajukan permohonan ' },
        { text: 'reset password', style: 'italic' },
        { text: ' akun SPSE perusahaan kami, karena kata sandi yang lama tidak dapat kami gunakan lagi dan kotak ' },
        { text: 'surat elektronik yang terdaftar sudah tidak aktif. Bersama surat ini kami lampirkan ' },
        { text: 'asli dan salinan', style: 'bold' },
        { text: ' dari:' },
      ],
    },
    {
      kind: 'list',
      items: [
        said('KTP Direktur;'),
        said('NPWP perusahaan;'),
        said(
          'Surat izin usaha (SIUP/SIUJK/NIB) sesuai bidang usaha yang masih berlaku pada tanggal surat permohonan ini diajukan;',
        ),
        said('Akta pendirian perusahaan dan akta perubahan terakhir.'),
      ],
    },
    paragraph(
      'Demikian surat permohonan ini kami sampaikan dengan sebenar-benarnya. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
    ),
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Hormat kami,',
          company: said('PT Cahaya Batanghari'),
          meterai: { value: 10000 },
          companyStamp: true,
          name: said('Rahmat Hidayat'),
          position: said('Direktur'),
        },
      ],
    },
  ],
};

/** A power of attorney, signed by two parties. */
export const powerOfAttorney: Letter = {
  ...base,
  id: 'surat-kuasa',
  title: 'Surat Kuasa',
  fileName: 'surat-kuasa',
  blocks: [
    typedLetterhead,
    { kind: 'title', text: said('SURAT KUASA'), number: said('Nomor: 013/CB-DIR/XI/2026') },
    paragraph('Yang bertanda tangan di bawah ini:'),
    {
      kind: 'rows',
      rows: [
        { label: 'Nama', value: said('Rahmat Hidayat') },
        { label: 'NIK', value: said('1505012304780001') },
        { label: 'Jabatan', value: said('Direktur, bertindak untuk dan atas nama PT Cahaya Batanghari') },
        { label: 'Alamat', value: said('Jalan Melati Nomor 7, RT 003/RW 001, Sengeti, Muaro Jambi') },
      ],
    },
    {
      kind: 'paragraph',
      spans: [
        { text: 'selanjutnya disebut ' },
        { text: 'Pemberi Kuasa', style: 'bold' },
        { text: ', memberi kuasa kepada:' },
      ],
    },
    {
      kind: 'rows',
      rows: [
        { label: 'Nama', value: said('Nur ‘Aini Fauziyyah') },
        { label: 'NIK', value: said('1505015508910002') },
        { label: 'Jabatan', value: said('Staf Administrasi') },
        { label: 'Alamat', value: said('Perumahan Griya Sengeti Indah Blok C Nomor 12, Muaro Jambi') },
      ],
    },
    {
      kind: 'paragraph',
      spans: [{ text: 'selanjutnya disebut ' }, { text: 'Penerima Kuasa', style: 'bold' }, { text: '.' }],
    },
    { kind: 'title', text: said('KHUSUS') },
    paragraph('Untuk dan atas nama Pemberi Kuasa:'),
    {
      kind: 'list',
      items: [
        said(
          'menyerahkan surat permohonan reset password akun SPSE PT Cahaya Batanghari kepada LPSE Kabupaten Muaro Jambi beserta seluruh lampirannya;',
        ),
        said('menandatangani tanda terima berkas; dan'),
        said('menerima hasil permohonan tersebut.'),
      ],
    },
    paragraph(
      'Surat kuasa ini diberikan tanpa hak substitusi dan berlaku sampai dengan tanggal 31 Desember 2026. Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.',
    ),
    { kind: 'date', spans: said('Sengeti, 23 November 2026') },
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Penerima Kuasa,',
          companyStamp: false,
          name: said('Nur ‘Aini Fauziyyah'),
          position: said('Staf Administrasi'),
        },
        {
          lead: 'Pemberi Kuasa,',
          company: said('PT Cahaya Batanghari'),
          meterai: { value: 10000 },
          companyStamp: true,
          name: said('Rahmat Hidayat'),
          position: said('Direktur'),
        },
      ],
    },
  ],
};

/** A checklist whose table goes on at a second page. */
export const checklist: Letter = {
  ...base,
  id: 'checklist',
  title: 'Lembar Kelengkapan',
  fileName: 'lembar-kelengkapan',
  blocks: [
    { kind: 'title', text: said('LEMBAR KELENGKAPAN BERKAS') },
    {
      kind: 'rows',
      rows: [
        { label: 'Layanan', value: said('Reset password') },
        { label: 'LPSE', value: said('Kabupaten Muaro Jambi') },
      ],
    },
    {
      kind: 'table',
      columns: [
        { heading: 'No.', share: 0.08 },
        { heading: 'Syarat', share: 0.5 },
        { heading: 'Bentuk', share: 0.27 },
        { heading: 'Ada', share: 0.15 },
      ],
      rows: Array.from({ length: 40 }, (_, index) => [
        said(String(index + 1)),
        said(
          index % 3 === 0
            ? 'KTP direksi, direktur, pemilik, atau pejabat yang berwenang di perusahaan'
            : 'NPWP perusahaan',
        ),
        said('asli dan salinan'),
        said(index % 2 === 0 ? '☐' : '✓'),
      ]),
    },
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Petugas,',
          companyStamp: false,
          name: said('Siti Ḥalīmah'),
          position: said('NIP 19800101 200501 2 001'),
        },
      ],
    },
  ],
};
