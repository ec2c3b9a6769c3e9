import { BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { dayInWords } from '../../../src/domain/day.ts';
import type { RecognisedField } from '../../../src/recognise/values.ts';
import { type Company, dotted } from './companies.ts';

/** What a document says, by path. */
type Said = Partial<Record<RecognisedField['path'], string>>;

/** A paragraph, whose lines `\n` parts, or the rows of a table without rules. */
type Block = string | readonly (readonly string[])[];

/** An invented document, and what stands in it. */
export interface InventedDocument {
  readonly blocks: readonly Block[];
  readonly said: Said;
}

/** Widths of the cells, in mm, by how many there are. */
const widths: Readonly<Record<number, readonly number[]>> = {
  2: [60, 105],
  3: [50, 5, 110],
  4: [8, 50, 5, 102],
  5: [32, 48, 5, 32, 48],
  6: [10, 33, 36, 36, 25, 25],
};

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] => widths[rows[0]?.length ?? 0] ?? [];

/** As a page that a browser prints. */
export function htmlOf({ blocks }: InventedDocument): string {
  const body = blocks.map((block) => {
    if (typeof block === 'string') return `<p>${block.replaceAll('\n', '<br>')}</p>`;
    const cell = (text: string, at: number) => `<td style="width:${widthsOf(block)[at]}mm">${text}</td>`;
    return `<table>${block.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  });
  return `<!doctype html><html lang="id"><meta charset="utf-8"><style>body{font:11pt serif}td{vertical-align:top}</style><body>${body.join('')}</body></html>`;
}

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noRules = { top: noRule, bottom: noRule, left: noRule, right: noRule };

/** As a Word file. */
export async function wordOf({ blocks }: InventedDocument): Promise<Uint8Array> {
  const paragraph = (text: string): Paragraph =>
    new Paragraph({
      children: text.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) })),
    });
  const table = (rows: readonly (readonly string[])[]): Table =>
    new Table({
      columnWidths: widthsOf(rows).map(twips),
      rows: rows.map(
        (row) =>
          new TableRow({
            children: row.map(
              (text, at) =>
                new TableCell({
                  borders: noRules,
                  width: { size: twips(widthsOf(rows)[at] ?? 0), type: WidthType.DXA },
                  children: [paragraph(text)],
                }),
            ),
          }),
      ),
    });
  const children = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block)));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const grouped = (npwp: string): string => `0${npwp}`.replace(/(\d{4})(?=\d)/g, '$1 ');

const backwards = (day: string): string => day.split('-').reverse().join('/');

/** Six layouts that the rules of `src/recognise` were mended by; others, written apart from the rules, measure them. */
export const layouts: Readonly<Record<string, (company: Company) => InventedDocument>> = {
  'NIB, older form in two columns': (c) => ({
    blocks: [
      `PEMERINTAH REPUBLIK INDONESIA`,
      `NOMOR INDUK BERUSAHA (NIB)`,
      `${c.nib}`,
      `Lembaga Pengelola dan Penyelenggara OSS menerbitkan NIB kepada:`,
      [
        ['Nama Perusahaan', ':', c.name.toUpperCase()],
        [
          'Alamat Perusahaan',
          ':',
          `${c.street}, Kel. ${c.village}, Kec. ${c.district}, ${c.regency}, Prov. ${c.province}`,
        ],
        ['NPWP', ':', dotted(c.npwp)],
        ['Nomor Telepon', ':', c.phone],
        ['Nomor Fax', ':', '-'],
        ['Email', ':', c.email],
        ['Nama KBLI', ':', 'Konstruksi Gedung Perkantoran'],
        ['Kode KBLI', ':', '41012'],
      ],
      `Ditetapkan tanggal: 3 Juni 2020`,
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.address': `${c.street}, Kel. ${c.village}, Kec. ${c.district}, ${c.regency}, Prov. ${c.province}`,
      'company.npwp': c.npwp,
      'company.nib': c.nib,
      'company.phone': c.phone,
      'company.email': c.email,
    },
  }),
  'NPWP, card of 16 digits': (c) => ({
    blocks: [
      `KEMENTERIAN KEUANGAN REPUBLIK INDONESIA\nDIREKTORAT JENDERAL PAJAK`,
      `NOMOR POKOK WAJIB PAJAK`,
      `NPWP16: ${grouped(c.npwp)}`,
      `NPWP15: ${dotted(c.npwp)}`,
      `${c.name.toUpperCase()}`,
      `${c.street.toUpperCase()}\n${c.village.toUpperCase()}, ${c.district.toUpperCase()}\n${c.regency.toUpperCase()}`,
      `Tanggal Terdaftar 12/03/2015`,
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.npwp': c.npwp,
      'company.address': `${c.street} ${c.village}, ${c.district} ${c.regency}`,
    },
  }),
  'decision on a legal entity': (c) => ({
    blocks: [
      `KEPUTUSAN MENTERI HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA`,
      `NOMOR AHU-00${c.deed.number}45.AH.01.01.TAHUN ${c.deed.day.slice(0, 4)}`,
      `TENTANG PENGESAHAN PENDIRIAN BADAN HUKUM ${c.name.toUpperCase()}`,
      `Menimbang: a. bahwa berdasarkan permohonan Notaris ${c.deed.notary}, sesuai Akta Pendirian Nomor ${c.deed.number} tanggal ${dayInWords(c.deed.day)} yang dibuat oleh Notaris ${c.deed.notary} tentang pengesahan badan hukum ${c.name}, telah sesuai dengan persyaratan;`,
      `Menetapkan pengesahan badan hukum ${c.name.toUpperCase()} yang berkedudukan di ${c.regency}.`,
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.deed.number': c.deed.number,
      'company.deed.date': c.deed.day,
      'company.deed.notary': c.deed.notary,
    },
  }),
  'deed, its first page': (c) => ({
    blocks: [
      `SALINAN`,
      `AKTA PENDIRIAN\n${c.form === 'pt' ? 'PERSEROAN TERBATAS' : 'PERSEKUTUAN KOMANDITER'}\n"${c.name.toUpperCase()}"`,
      `Nomor: ${c.deed.number}.`,
      `Pada hari ini, Kamis, tanggal ${dayInWords(c.deed.day)} (${backwards(c.deed.day)}), pukul sepuluh nol-nol Waktu Indonesia Barat, menghadap kepada saya, ${c.deed.notary.replace(', S.H., M.Kn.', '')}, Sarjana Hukum, Magister Kenotariatan, Notaris di ${c.regency}, dengan dihadiri para saksi yang akan disebut pada akhir akta ini:`,
      `Tuan ${c.director.name.toUpperCase()}, lahir di ${c.district}, Warga Negara Indonesia, karyawan swasta, pemegang Kartu Tanda Penduduk Nomor Induk Kependudukan ${c.director.nik};`,
      `menurut keterangannya mendirikan ${c.name.toUpperCase()} dan mengangkat sebagai Direktur: ${c.director.name.toUpperCase()}.`,
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.deed.number': c.deed.number,
      'company.deed.date': c.deed.day,
      'company.deed.notary': c.deed.notary,
      'signatory.name': c.director.name,
      'signatory.nik': c.director.nik,
    },
  }),
  'letter with a table': (c) => ({
    blocks: [
      `${c.name.toUpperCase()}`,
      `Nomor: 007/DIR/IV/2024`,
      `Perihal: Permohonan perubahan email`,
      `Kepada Yth. Ketua LPSE ${c.regency}`,
      `Yang bertanda tangan di bawah ini, saya:`,
      [
        ['Nama Lengkap', ':', c.director.name],
        ['Nomor KTP', ':', c.director.nik],
        ['Jabatan', ':', `Direktur ${c.name}`],
        ['Nomor HP', ':', c.director.phone],
      ],
      `bertindak untuk dan atas nama perusahaan:`,
      [
        ['Nama Badan Usaha', ':', c.name],
        ['Alamat', ':', `${c.street}, ${c.village}, ${c.regency}`],
        ['Nomor NPWP', ':', dotted(c.npwp)],
        ['User ID LPSE', ':', c.userId],
        ['Email lama', ':', c.email],
        ['Email baru', ':', `baru.${c.email}`],
      ],
      `Dengan ini mengajukan permohonan perubahan alamat email pada aplikasi SPSE.`,
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.address': `${c.street}, ${c.village}, ${c.regency}`,
      'company.npwp': c.npwp,
      'account.userId': c.userId,
      'account.email': c.email,
      'request.newEmail': `baru.${c.email}`,
      'signatory.name': c.director.name,
      'signatory.nik': c.director.nik,
      'signatory.position': 'Direktur',
    },
  }),
  'qualification form': (c) => ({
    blocks: [
      `FORMULIR ISIAN KUALIFIKASI`,
      `A. Data Administrasi`,
      [
        ['1.', 'Nama Perusahaan', ':', c.name],
        ['2.', 'Status', ':', 'Pusat'],
        ['3.', 'Alamat Kantor Pusat', ':', `${c.street}, ${c.village}, ${c.district}`],
        ['', 'No. Telepon', ':', c.phone],
        ['', 'E-Mail', ':', c.email],
        ['4.', 'NIB', ':', c.nib],
        ['5.', 'NPWP', ':', dotted(c.npwp)],
      ],
      `B. Landasan Hukum Pendirian`,
      [
        ['1.', 'Akta Pendirian', '', ''],
        ['', 'a. Nomor Akta', ':', c.deed.number],
        ['', 'b. Tanggal Akta', ':', backwards(c.deed.day)],
        ['', 'c. Nama Notaris', ':', c.deed.notary],
      ],
      `C. Pengurus`,
      [
        ['1.', 'Nama Direktur', ':', c.director.name],
        ['', 'NIK', ':', c.director.nik],
      ],
    ],
    said: {
      'answers.legalForm': c.form,
      'company.name': c.name,
      'company.address': `${c.street}, ${c.village}, ${c.district}`,
      'company.phone': c.phone,
      'company.email': c.email,
      'company.nib': c.nib,
      'company.npwp': c.npwp,
      'company.deed.number': c.deed.number,
      'company.deed.date': c.deed.day,
      'company.deed.notary': c.deed.notary,
      'signatory.name': c.director.name,
      'signatory.nik': c.director.nik,
    },
  }),
};
