import type { Language } from "./language.ts";

/** What Indonesian (and Malay) news pages print around their articles. */
export const id: Language = {
  code: "id",
  functionWords:
    "yang dan di dengan untuk ini dari pada itu dalam tidak akan juga oleh karena ke telah tersebut sebagai saat kepada adalah bahwa para lebih kami kata ia mereka bisa",
  dateOrder: "dmy",
  by: "oleh|penulis|ditulis oleh|reporter|pewawancara|wawancara oleh",
  and: "dan|&",
  published: "diterbitkan|dipublikasikan|terbit|tayang|diunggah|dibuat",
  updated: "diperbarui|diperbaharui|terakhir diperbarui|pembaruan|diupdate|update|disunting",
  roles: "jurnalis|wartawan|reporter|kontributor|koresponden|redaktur|pewarta|penulis|editor",
  beforeRoles: "",
  photographers: "foto",
  desks: "tim redaksi|redaksi|tim|biro|kantor berita|newsroom",
  at: "pukul|jam|pkl",
  oclock: "",
  am: "pagi",
  pm: "siang|sore|malam",
  ago: "# lalu|# yang lalu",
  units: { minute: "menit", hour: "jam", day: "hari", week: "minggu|pekan" },
  today: "hari ini",
  yesterday: "kemarin",
  months: "pebruari=2|agt=8|ags=8|nopember=11|nop=11",
  phrases: {
    related:
      "berita terkait|artikel terkait|terkait|baca juga|berita lainnya|baca selengkapnya|simak juga|lihat juga|berita terkait lainnya",
    ranking:
      "terpopuler|berita terpopuler|populer|berita populer|paling banyak dibaca|paling populer|trending|terfavorit|paling dicari|paling sering dibaca",
    latest: "terkini|berita terkini|terbaru|berita terbaru|artikel terbaru",
    recommended:
      "rekomendasi|rekomendasi untuk anda|pilihan editor|pilihan redaksi|pilihan untukmu|mungkin anda suka|berita rekomendasi|berita pilihan",
    more: "berita utama|berita lain|artikel lainnya|headline|artikel selanjutnya",
    tags: "tag|tags|topik|topik terkait|kata kunci",
    share: "bagikan|bagikan artikel|salin tautan|salin link|kirim",
    comments:
      "komentar|tulis komentar|beri komentar|balas|komentar terbaru|semua komentar|lihat semua komentar|laporkan komentar|lihat komentar",
    subscribe:
      "langganan|berlangganan|buletin|daftar gratis|alamat email|email anda|masukkan email|langsung ke email anda|ke inbox anda|berlangganan sekarang|terima kasih telah berlangganan|email tidak valid",
    advert: "iklan|advertisement",
    account: "masuk|daftar|keluar|sudah punya akun|belum punya akun|lupa kata sandi",
    navigate: "beranda|menu|cari|kembali ke atas|tutup|tentang kami|kontak|hubungi kami|indeks",
    legal:
      "hak cipta|hak cipta dilindungi|kebijakan privasi|pedoman media siber|syarat dan ketentuan|dengan mendaftar anda|anda menyetujui|ketentuan layanan|ketentuan penggunaan",
    cookies: "cookie|terima semua|kami menggunakan cookie",
    follow: "ikuti kami|ikuti|ikuti kami di",
    readingTime: "menit membaca|waktu baca|menit baca|durasi baca|lama membaca",
    readMore: "selengkapnya|baca selengkapnya|lihat selengkapnya|selanjutnya",
    photo: "foto|dok|dok.|ilustrasi|gambar|istimewa|antara foto",
    gallery: "perbesar|galeri foto|gambar berikutnya|gambar sebelumnya",
    player:
      "dengarkan|tonton|video|putar|aktifkan javascript|browser anda tidak mendukung|putar video|dengarkan artikel",
    tools: "cetak|simpan|ukuran huruf|laporkan",
    bio: "tentang penulis",
    support: "donasi",
    live: "langsung|siaran langsung|live",
    endCredit: "editor|sumber|pewarta",
    correction: "ralat|koreksi",
    sponsored: "bersponsor|advertorial",
    mark: "eksklusif|analisis|opini|wawancara|infografis|cek fakta|kolom",
  },
};
