/** Words where the device's clock cannot be right. */
export const clock = {
  wrong: 'Tanggal perangkat ini, {{day}}, tampaknya keliru.',
  uses: 'Surat dan pemeriksaan memakai {{day}} sebagai hari ini.',
  ask: 'Hari ini tanggal berapa?',
  set: 'Pakai tanggal ini',
  refused: 'Isi tanggal hari ini, tidak sebelum {{day}}.',
} as const;
