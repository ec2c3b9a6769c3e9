/** Words of the command line. */
export const cli = {
  check: {
    ready: 'SIAP: tidak ada yang kurang.',
    notReady: 'BELUM SIAP.',
    list: 'Daftar',
    findings: 'Temuan',
    photocopies: 'Fotokopi',
    meterai: 'Meterai',
    undated: 'tanpa tahun',
    own: 'tambahan Anda',
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
  paste: {
    'own-words': 'Bukan dokumen yang dikenal; ditulis dengan kata-kata kantor.',
    rest: 'Belum dipahami: {{words}}.',
    represented: 'Dianggap hanya untuk yang diwakilkan.',
    whose: 'Dianggap KTP pimpinan.',
    'any-of': 'Dianggap salah satu dari izin-izin itu.',
  },
} as const;
