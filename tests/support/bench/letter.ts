/** The letter that every contender of the benchmark writes: about 484 words on two A4 pages. */
export interface BenchLetter {
  readonly company: string;
  readonly companyLines: readonly string[];
  readonly date: string;
  readonly reference: readonly (readonly [label: string, value: string])[];
  readonly addressee: readonly string[];
  readonly opening: readonly string[];
  readonly applicant: readonly (readonly [label: string, value: string])[];
  readonly body: readonly string[];
  readonly items: readonly string[];
  readonly closing: readonly string[];
  readonly lead: string;
  readonly signer: string;
  readonly position: string;
}

const towns = ['Jambi', 'Sengeti', 'Kendari', 'Rumbia', 'Muara Bulian', 'Bungo', 'Tebo', 'Sarolangun'];
const people = [
  'Siti Rahmawati',
  'Joko Wibowo',
  'Yusuf Zainal Arifin',
  'Fitri Handayani',
  'Qori Maulida',
  'Xaverius Didi',
];
const companies = [
  'Cahaya Batanghari',
  'Wahana Jaya Quantum',
  'Zamrud Hijau',
  'Fajar Timur Utama',
  'Vista Graha Niaga',
];

const one = (names: readonly string[], round: number): string => names[round % names.length] ?? '';

/**
 * The letter of one round. Names and numbers differ from round to round, as in real use, so that nobody gains by
 * keeping what the last letter needed; the text is otherwise the same.
 */
export function benchLetter(round: number): BenchLetter {
  const company = `PT ${one(companies, round)}`;
  const town = one(towns, round);
  const signer = one(people, round);
  return {
    company,
    companyLines: [
      `Jalan Lintas Timur Nomor ${round + 12}, ${town}, Provinsi Jambi 36381`,
      'Telepon 0741 555 0123, email kantor@perusahaan.example',
    ],
    date: `${town}, 23 November 2026`,
    reference: [
      ['Nomor', `${String(round + 1).padStart(3, '0')}/DIR/XI/2026`],
      ['Lampiran', '1 (satu) berkas'],
      ['Perihal', 'Permohonan Reset Password Akun SPSE'],
    ],
    addressee: ['Yth. Kepala LPSE Kabupaten Muaro Jambi', 'di Sengeti'],
    opening: ['Dengan hormat,', 'Yang bertanda tangan di bawah ini:'],
    applicant: [
      ['Nama', signer],
      ['NIK', '1505014705800003'],
      ['Jabatan', 'Direktur, bertindak untuk dan atas nama perusahaan'],
      ['Nama perusahaan', company],
      ['NPWP', `0013121660${String(91_000 + round).padStart(6, '0')}`],
      ['Alamat', `Jalan Lintas Timur Nomor ${round + 12}, ${town}, Kecamatan Sekernan, Provinsi Jambi 36381`],
      ['User ID SPSE', company.replace(/\W/g, '').toUpperCase()],
      ['Email terdaftar', 'kantor@perusahaan.example'],
    ],
    body,
    items,
    closing,
    lead: 'Hormat kami,',
    signer,
    position: 'Direktur',
  };
}

const body = [
  'dengan ini mengajukan permohonan reset password akun SPSE perusahaan tersebut di atas kepada LPSE Kabupaten Muaro Jambi. Permohonan ini kami ajukan karena password akun itu tidak kami ketahui lagi sejak pergantian petugas administrasi di kantor kami, dan tidak berhasil kami pulihkan sendiri melalui fitur “Lupa Password” pada laman masuk aplikasi.',
  'Sebelum mengajukan permohonan ini kami sudah mencoba memulihkan password melalui email yang terdaftar. Surat elektronik dari aplikasi tidak kami terima, baik pada kotak masuk maupun pada kotak surat yang tidak diinginkan, karena alamat tersebut dikelola oleh penyelenggara yang tidak lagi melayani perusahaan kami. Pada saat yang sama kami sedang menyiapkan penawaran untuk paket pekerjaan yang batas pemasukannya sudah dekat, sehingga akses ke akun kami perlukan dalam waktu singkat.',
  'Kami menyatakan bahwa perusahaan tersebut masih aktif menjalankan usahanya, tidak sedang dikenai sanksi daftar hitam, dan bahwa orang yang menandatangani surat ini berwenang mewakili perusahaan sesuai dengan akta pendirian beserta perubahannya. Password yang baru akan kami simpan dengan baik, kami gunakan sendiri, dan tidak kami berikan kepada pihak lain dengan alasan apa pun.',
  'Kami memahami bahwa reset password hanya dilakukan setelah petugas mencocokkan data dalam surat ini dengan data akun dan dengan dokumen asli, dan bahwa hasilnya disampaikan ke alamat email yang terdaftar. Karena itu kami mohon agar alamat tersebut diperiksa lebih dahulu bersama kami, supaya password yang baru tidak dikirim ke kotak surat yang tidak dapat kami buka lagi.',
  'Sebagai kelengkapan, bersama surat ini kami sampaikan asli untuk diperlihatkan dan salinan untuk ditinggalkan dari dokumen berikut:',
];

const items = [
  'kartu tanda penduduk direktur yang masih berlaku, sesuai dengan nama yang tercantum dalam akta perusahaan;',
  'Nomor Pokok Wajib Pajak perusahaan beserta surat keterangan terdaftar dari kantor pelayanan pajak;',
  'Nomor Induk Berusaha dan surat izin usaha sesuai dengan bidang pekerjaan yang kami ikuti;',
  'akta pendirian perusahaan dan pengesahannya dari kementerian yang membidangi urusan hukum;',
  'akta perubahan terakhir yang memuat susunan pengurus perusahaan, bila ada;',
  'surat kuasa bermeterai dan kartu tanda penduduk penerima kuasa, bila permohonan ini tidak kami antar sendiri.',
];

const closing = [
  'Apabila masih terdapat dokumen yang perlu dilengkapi, kami bersedia menyampaikannya pada hari kerja berikutnya. Petugas LPSE dapat menghubungi kami melalui nomor telepon dan alamat email yang tercantum pada kepala surat.',
  'Data dalam surat ini kami sampaikan dengan sebenarnya dan menjadi tanggung jawab kami. Demikian permohonan ini kami ajukan. Atas perhatian dan bantuan Bapak/Ibu, kami ucapkan terima kasih.',
];

/** All words of a letter in reading order, without the numbers of the list and the colons of the rows. */
export const wordsOf = (letter: BenchLetter): readonly string[] =>
  [
    letter.company,
    ...letter.companyLines,
    letter.date,
    ...letter.reference.flat(),
    ...letter.addressee,
    ...letter.opening,
    ...letter.applicant.flat(),
    ...letter.body,
    ...letter.items,
    ...letter.closing,
    letter.lead,
    letter.company,
    letter.signer,
    letter.position,
  ].flatMap((text) => text.split(/\s+/));
