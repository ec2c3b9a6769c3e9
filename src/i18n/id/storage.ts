/** What the preparing pages say of what is kept on the device. */
export const storage = {
  blocked:
    'Peramban ini tidak mengizinkan penyimpanan. Anda tetap bisa bekerja, tetapi isian hilang bila halaman ditutup. Simpan ke berkas sebelum menutup.',
  full: 'Penyimpanan perangkat penuh. Isian terbaru belum tersimpan. Simpan ke berkas sekarang.',
  unreadable:
    'Isian lama untuk layanan ini tidak terbaca lagi, jadi dimulai dari kosong. Salinannya masih tersimpan di perangkat ini.',
  foreign:
    'Isian ini disimpan oleh versi SiapBerkas yang lebih baru dan tidak diubah dari sini. Muat ulang halaman untuk meneruskannya.',
  reload: 'Muat ulang',
  restart: 'Mulai dari kosong',
  restored:
    'Simpanan situs ini terhapus oleh peramban. Isian di layar sudah disimpan lagi. Bila memang ingin menghapusnya, pakai “Hapus semua data”.',
  elsewhere: 'Berkas ini juga dibuka di tab lain. Perubahan dari tab itu sudah dipakai di sini.',
} as const;
