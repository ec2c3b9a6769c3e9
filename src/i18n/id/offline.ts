/** Words of working without a network; they come with the part that shows them. */
export const offline = {
  ready: 'Siap dipakai tanpa jaringan.',
  save: 'Simpan untuk dipakai tanpa jaringan (paling banyak {{size}} MB)',
  saving: 'Sedang disimpan…',
  incomplete: 'Belum semua tersimpan. Coba lagi saat jaringan lancar.',
  newer: 'Versi baru siap, isian tetap ada.',
  reload: 'Muat ulang',
  notKept: {
    title: 'Halaman ini belum tersimpan',
    says: 'Jaringan sedang tidak ada, dan halaman ini belum pernah dibuka di perangkat ini. Buka lagi saat ada jaringan.',
    start: 'Ke halaman awal',
  },
} as const;
