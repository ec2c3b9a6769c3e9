/**
 * The words of the two founding sources on which the profiles rest, copied from the sources themselves: slips and
 * all. White space is one space; nothing else is changed.
 */
export const printedWords = {
  'muaro-jambi': [
    'Bapak/Ibu dapat mengirimkan permohonan permintaan user id terdaftar via e-mail ke office@ukpbj.muarojambikab.go.id Atau Menghubungi LPSE tempat Penyedia mendaftar, dengan melampirkan data perusahaan berupa nama perusahaan, alamat, NPWP, dan e-mail terdaftar.',
    'Silakan untuk mengirimkan e-mail tersebut melalui e-mail perusahaan yang digunakan saat melakukan pendaftaran di LPSE Kementerian Keuangan.',
    'klik notifikasi yang bertulisan " Klik disini untuk melakukan aktivasi akun Penyedia"',
    'lalu muncul halaman aktivasi masukan Password dari User ID: Cahaya [Akun yang tendaftar di LPSE LKPP] Lakukan aktivasi',
    'Menyampaikan atau menginformasikan Data Perusahaan antara lain: 1. NPWP Perusahaan Tendaftar 2. User ID SPSE',
    'Apa Saja Syarat Dokumen yang perlu dilengkapi Untuk Pengajuan Reset Password Akun SPSE Penyedia ?',
    'KTP direksi/direktur/pemilik perusahaan/pejabat yang berwenang di perusahaan [Asli dan Salinan]',
    'NPWP Perusahaan [Asli dan Salinan]',
    'SIUP/SIUJK/Ijin untuk menjalankan kegiatan/usaha sesuai Bidangny dan ketentuan perundangan yang berlaku [Asli dan Salinan]',
    'Akta pendirian perusahaan, serta akta perubahan terakhir (jika ada) [Asli dan Salinan]',
    'Surat permohonan Reset Password Perusahaan bermaterai 6000 di Tanda Tangan Oleh Direktur/Direksi beserta lampirannya (jika ada) [Asli dan Salinan]',
    'Surat Kuasa dari Direksi bermaterai 6000 (Jika Pengajuan Dokumen dikuasakan)',
    'Apa Saja Syarat Dokumen yang perlu dilengkapi Untuk Pengajuan Perubahan NPWP Perusahaan ?',
    'NPWP Perusahaan Lama dan Yang Baru [Asli dan Salinan]',
    'Surat permohonan perubahan NPWP Perusahaan bermaterai 6000 di Tanda Tangan Oleh Direktur/Direksi beserta lampirannya (jika ada) [Asli dan Salinan]',
    'Apa Saja Syarat Dokumen yang perlu dilengkapi Untuk Pengajuan Perubahan Alamat Email Perusahaan ?',
    'Surat permohonan perubahan alamat email Perusahaan bermaterai 6000 di Tanda Tangan Oleh Direktur/Direksi beserta lampirannya (jika ada) [Asli dan Salinan]',
    'Silahkan anda menggunakan fitur "Lupa Password" pada tombol login di pojok kanan atas',
    'Namun Jika Penyedia tidak ingat dengan Passwordnya maka dapat mengklik Fitur Lupa Password di web LPSE pertama kali mendaftar (Akun yang menjadi User Default).',
    'Jika Penyedia tidak ingat dengan User Id nya maka dapat melapor melalui LPSE Support terdekat dengan melampirkan Data Penyedia Seperti SIUP/SIUJK, TDP, NPWP Akte dan Data Lainnya',
    'Penyedia dapat melaporkan permasalahan Agregasi Data Penyedia melalui LPSE Support dengan cara login di salah satu LPSE. Laporan permasalahan dilengkapi dengan data penyedia seperti SIUP/SIUJK, NPWP dll.',
  ],
  bombana: [
    'silahkan ke kantor LPSE dengan membawa : 1. surat permohonan perubahan NPWP 2. asli dan copy NPWP baru 3. copy NPWP lama',
    'silahkan datang ke kantor LPSE dengan membawa : 1. surat permohonan perubahan email 2. dokumen-dokumen perusahaan seperti pada saat registrasi',
    'terkait permasalahan Anda yang sifatnya teknis, silahkan datang lansung ke kantor LPSE untuk mendapat pendampingan',
    'silahkan datang langsung ke kantor LPSE dengan membawa dokumen perusahaan : 1. asli dan copy KTP direktur 2. asli dan copy NPWP 3. asli dan copy SIUP/SIUJK 4. akta pendirian perusahaan dan akta perubahan terakhir',
    'silahkan masuk ke web LPSE.bombanakab.go.id kemudian klik pendaftaran penyedia selanjutnya mendownload form pendaftaran dan form keikutsertaan atau bapak/ibu bisa datang langsung ke kantor LPSE',
    'sehubungan dengan permasalahan lupa ID, Anda bisa datang langsung ke kantor LPSE dengan membawa surat permohonan pemberian informasi user ID Penyedia',
    'untuk lupa password, Anda bisa mengklik lupa password pada menu login',
  ],
} as const satisfies Record<string, readonly string[]>;
