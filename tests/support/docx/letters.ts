import type { Block, Letter, Party, Spans } from '../../../src/letters/model.ts';
import { hostileLetters } from './hostile-letters.ts';

/** Spans from plain text. */
export const words = (text: string): Spans => [{ text }];

export const company = 'PT Cahaya Batanghari';

export const signatory: Party = {
  lead: 'Hormat kami,',
  company: words(company),
  meterai: { value: 10000 },
  companyStamp: true,
  name: words('Nama Pimpinan'),
  position: words('Direktur Utama'),
};

const letterhead: Block = {
  kind: 'letterhead',
  letterhead: {
    kind: 'typed',
    name: words('PT CAHAYA BATANGHARI'),
    lines: [
      words('Jalan Jenderal Sudirman Nomor 45, Sengeti, Kabupaten Muaro Jambi, Jambi 36381'),
      words('Telepon 0741-590123 · Pos-el kantor@cahaya-batanghari.co.id'),
    ],
  },
};

const row = (label: string, value: string) => ({ label, value: words(value) });

export const applicationLetter: Letter = {
  id: 'reset-password',
  title: 'Surat Permohonan Reset Password Akun SPSE',
  fileName: 'surat-permohonan_reset-password_pt-cahaya-batanghari_2026-11-23',
  draft: false,
  date: '2026-11-23',
  author: company,
  blocks: [
    letterhead,
    { kind: 'date', spans: words('Sengeti, 23 November 2026') },
    {
      kind: 'rows',
      rows: [
        row('Nomor', '012/CB-DIR/XI/2026'),
        row('Lampiran', '1 (satu) berkas'),
        { label: 'Perihal', value: [{ text: 'Permohonan reset password akun SPSE', style: 'bold' }] },
      ],
    },
    {
      kind: 'addressee',
      lines: [words('Yth. Kepala LPSE Kabupaten Muaro Jambi'), words('di Sengeti')],
    },
    { kind: 'paragraph', spans: words('Dengan hormat,') },
    { kind: 'paragraph', spans: words('Yang bertanda tangan di bawah ini:') },
    {
      kind: 'rows',
      rows: [
        row('Nama', 'Nama Pimpinan'),
        row('NIK', '1505010101800001'),
        row('Jabatan', 'Direktur Utama'),
        row('Bertindak untuk dan atas nama', company),
        row('NPWP', '01.234.567.8-331.000'),
        row('Alamat', 'Jalan Jenderal Sudirman Nomor 45, Sengeti, Kabupaten Muaro Jambi, Provinsi Jambi 36381'),
      ],
    },
    {
      kind: 'paragraph',
      spans: [
        { text: 'dengan ini mengajukan permohonan ' },
        { text: 'reset password', style: 'italic' },
        {
          text: ' akun SPSE perusahaan kami dengan user ID CAHAYABTH, karena kami tidak dapat lagi masuk ke akun tersebut dan pos-el yang terdaftar tidak lagi menerima pesan pengaturan ulang.',
        },
      ],
    },
    { kind: 'paragraph', spans: words('Sebagai bahan pertimbangan, kami lampirkan:') },
    {
      kind: 'list',
      items: [
        words('KTP direktur atau pimpinan perusahaan (asli dan salinan);'),
        words('NPWP perusahaan (asli dan salinan);'),
        words('surat izin usaha sesuai dengan bidang perusahaan (asli dan salinan);'),
        words('akta pendirian dan akta perubahan terakhir (asli dan salinan).'),
      ],
    },
    {
      kind: 'paragraph',
      spans: words(
        'Demikian permohonan ini kami sampaikan. Atas perhatian dan bantuan Bapak/Ibu, kami mengucapkan terima kasih.',
      ),
    },
    { kind: 'signatures', parties: [signatory] },
  ],
};

export const powerOfAttorney: Letter = {
  ...applicationLetter,
  id: 'surat-kuasa',
  title: 'Surat Kuasa',
  fileName: 'surat-kuasa_pt-cahaya-batanghari_2026-11-23',
  blocks: [
    letterhead,
    { kind: 'title', text: words('SURAT KUASA'), number: words('Nomor: 013/CB-DIR/XI/2026') },
    { kind: 'paragraph', spans: words('Yang bertanda tangan di bawah ini:') },
    {
      kind: 'rows',
      rows: [
        row('Nama', 'Nama Pimpinan'),
        row('NIK', '1505010101800001'),
        row('Jabatan', 'Direktur Utama'),
        row('Alamat', 'Jalan Jenderal Sudirman Nomor 45, Sengeti'),
      ],
    },
    {
      kind: 'paragraph',
      spans: words(
        `bertindak untuk dan atas nama ${company}, selanjutnya disebut Pemberi Kuasa, dengan ini memberi kuasa kepada:`,
      ),
    },
    {
      kind: 'rows',
      rows: [
        row('Nama', 'Nama Penerima Kuasa'),
        row('NIK', '1505014101900002'),
        row('Jabatan', 'Staf Administrasi'),
        row('Alamat', 'Jalan Lintas Timur Nomor 7, Sekernan'),
      ],
    },
    { kind: 'paragraph', spans: words('selanjutnya disebut Penerima Kuasa.') },
    { kind: 'title', text: words('KHUSUS') },
    {
      kind: 'list',
      items: [
        words(`menyerahkan permohonan reset password akun SPSE ${company} kepada LPSE Kabupaten Muaro Jambi;`),
        words('memperlihatkan dokumen asli dan menandatangani tanda terima berkas; dan'),
        words('menerima hasil permohonan tersebut.'),
      ],
    },
    {
      kind: 'paragraph',
      spans: words('Surat kuasa ini diberikan tanpa hak substitusi dan berlaku sampai dengan 23 Desember 2026.'),
    },
    { kind: 'date', spans: words('Sengeti, 23 November 2026') },
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Penerima Kuasa,',
          companyStamp: false,
          name: words('Nama Penerima Kuasa'),
          position: words('Staf Administrasi'),
        },
        { ...signatory, lead: 'Pemberi Kuasa,' },
      ],
    },
  ],
};

export const checklist: Letter = {
  ...applicationLetter,
  id: 'lembar-kelengkapan',
  title: 'Lembar Kelengkapan',
  fileName: 'lembar-kelengkapan',
  draft: true,
  blocks: [
    { kind: 'title', text: words('LEMBAR KELENGKAPAN'), number: words('Reset password · LPSE Kabupaten Muaro Jambi') },
    {
      kind: 'table',
      columns: [
        { heading: 'No', share: 0.08 },
        { heading: 'Dokumen', share: 0.44 },
        { heading: 'Bentuk', share: 0.24 },
        { heading: 'Ada', share: 0.08 },
        { heading: 'Catatan', share: 0.16 },
      ],
      rows: Array.from({ length: 25 }, (_, index) => [
        words(`${index + 1}`),
        words(
          index % 3 === 0
            ? 'Akta pendirian perusahaan dan akta perubahan terakhir beserta pengesahannya'
            : 'NPWP perusahaan',
        ),
        words('asli dan salinan'),
        words('☐'),
        words(''),
      ]),
    },
    {
      kind: 'paragraph',
      spans: [
        { text: 'Diperiksa oleh ' },
        { text: '', blank: true },
        { text: ' pada tanggal ' },
        { text: '… … 2026', blank: true },
      ],
    },
    {
      kind: 'signatures',
      parties: [{ lead: 'Petugas,', companyStamp: false, name: [{ text: '…………………………', blank: true }] }],
    },
  ],
};

export const fixtures: readonly Letter[] = [applicationLetter, powerOfAttorney, checklist, ...hostileLetters];
