/** Words of the parts of preparing that few need: people by name, troubled storage, additions, a list that has changed, a request that is sent. */
export const asides = {
  newer: {
    says: 'Daftar kantor ini diperbarui sejak berkas ini dimulai: terbitan {{before}}, sekarang {{now}}.',
    what: 'Belum Anda tandai: {{asked}}. Sudah ditandai tetapi tidak diminta lagi: {{gone}}.',
    look: 'Periksa daftarnya',
    seen: 'Sudah saya periksa',
  },
  people: {
    column: { name: 'Nama', nik: 'NIK', position: 'Jabatan', share: 'Saham (%)', field: 'Keahlian' },
    remove: 'Hapus',
    directors: {
      title: 'Semua direktur',
      hint: 'Tulis semua direktur seperti pada akta terakhir.',
      one: 'Direktur {{number}}',
      add: 'Tambah direktur',
    },
    commissioners: {
      title: 'Semua komisaris',
      hint: 'Tulis semua komisaris seperti pada akta terakhir.',
      one: 'Komisaris {{number}}',
      add: 'Tambah komisaris',
    },
    owners: {
      title: 'Pemilik',
      hint: 'Dicetak pada formulir pendaftaran, dengan NIK dan bagian sahamnya.',
      hintEach: 'Tulis semua pemilik seperti pada akta terakhir; dokumennya diminta untuk setiap orang.',
      one: 'Pemilik {{number}}',
      add: 'Tambah pemilik',
    },
    experts: {
      title: 'Tenaga ahli',
      hint: 'Dicetak pada formulir pendaftaran. Bila tidak ada, biarkan kosong.',
      one: 'Tenaga ahli {{number}}',
      add: 'Tambah tenaga ahli',
    },
  },
  storage: {
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
  },
  addition: {
    what: 'Apa yang diminta?',
    whatHint: 'Satu hal saja, misalnya “Surat keterangan domisili”.',
    original: 'Bawa aslinya',
    copies: 'Salinan, berapa lembar?',
    add: 'Tambahkan ke daftar',
    added: 'Sudah masuk daftar: {{text}}.',
    problem: {
      text: 'Tulis dulu apa yang diminta kantor.',
      form: 'Pilih asli, atau isi jumlah salinannya.',
    },
  },
  changedList: {
    lead: 'Kantor meminta yang lain daripada yang tertulis di sini? Kirim teks ini supaya daftarnya dibetulkan.',
    reader: 'Dikirim ke mana?',
    readers: {
      office: 'LPSE, supaya daftarnya diperbarui',
      site: 'Pengelola situs ini, supaya daftar di sini dibetulkan',
    },
    entry: 'Butir yang berubah',
    whole: 'Seluruh daftar',
    now: 'Apa yang diminta sekarang? (boleh kosong)',
  },
  calendar: {
    save: 'Simpan ke kalender (.ics)',
    failed: 'Kalender belum berhasil dibuat. Coba lagi saat jaringan lancar.',
    visit: 'Ke {{office}}: {{service}}',
    sending: 'Kirim ke {{office}}: {{service}}',
    stamps: 'Meterai: {{count}} × Rp{{value, number}}',
    paper: '{{paper}}: hari terakhir masih diterima',
    until: {
      power: 'Surat kuasa: hari terakhir berlaku',
      licence: 'Izin usaha: hari terakhir berlaku',
    },
  },
  daySheet: {
    save: 'Unduh “Besok ke LPSE” (PDF)',
    failed: 'Lembar itu belum berhasil dibuat. Coba lagi saat jaringan lancar.',
  },
  message: {
    send: {
      email: 'Kirim lewat email',
      whatsapp: 'Kirim lewat WhatsApp',
      ticket: 'Teks tiket',
      upload: 'Teks unggahan',
    },
    attach: 'Yang dilampirkan',
    attachYourself: 'Aplikasi tidak melampirkannya sendiri: lampirkan berkasnya dengan urutan ini.',
    nothing: 'Tidak ada yang perlu dilampirkan.',
    paperFirst: 'Surat ditandatangani di kertas dahulu, baru dipindai.',
    steps: {
      print: 'dicetak',
      meterai: 'ditempeli meterai',
      signatory: 'ditandatangani pimpinan',
      attorney: 'ditandatangani penerima kuasa',
      self: 'ditandatangani',
      companyStamp: 'dicap',
      scan: 'dipindai',
      scanAs: 'dipindai ({{limits}})',
    },
    size: 'paling besar {{size, number}} MB',
    chooseOne: 'pilih salah satu',
    or: 'atau',
    to: 'Kepada',
    noAddress: 'Alamatnya tidak disebut sumber. Tanyakan dahulu ke LPSE.',
    noMobile: 'Nomor ini bukan nomor ponsel. Buka WhatsApp sendiri, lalu tempel teksnya.',
    from: 'Dari',
    fromAny: 'email yang terdaftar di SPSE',
    fromWarning: 'Kirim dari alamat ini saja; dari alamat lain permohonan dapat ditolak.',
    before: 'Paling lambat',
    day: {
      paper: '{{day}}, hari terakhir {{paper}} masih diterima',
      power: '{{day}}, hari terakhir surat kuasa berlaku',
      licence: '{{day}}, hari terakhir izin usaha berlaku',
    },
    subject: 'Judul',
    openWhatsApp: 'Buka di WhatsApp',
    openPage: 'Buka halamannya',
    copySubject: 'Salin judul',
    tooLong: 'Teks ini terlalu panjang untuk tautan. Salin dahulu, lalu tempel di aplikasinya.',
    draft: 'Bertanda DRAF: masih ada yang kosong atau tidak cocok. Jangan kirim dulu.',
    nobody: 'Lewat jalur ini tidak ada pesan yang ditulis. Jalur yang memakai pesan: {{channels}}.',
    none: 'Lewat jalur ini tidak ada pesan yang ditulis, dan jalur lain tidak ditawarkan.',
    notOffered: '“{{channel}}” tidak ditawarkan di sini. Pilih: {{channels}}.',
  },
} as const;

/** What is asked of an office that its source does not say, as it follows "mohon informasi:". */
export const askedOfOffice = {
  how: 'bagaimana permohonannya diajukan',
  where: 'alamat loket layanan penyedia',
  when: 'hari dan jam layanan',
  more: 'apa lagi yang diminta selain yang tertulis di daftar',
  changed: 'apakah ada syarat yang berubah',
} as const;
