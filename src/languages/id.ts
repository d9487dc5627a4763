import type { Language } from "./language.ts";

/** What Indonesian (and Malay) news pages print around their articles. */
export const id: Language = {
  code: "id",
  functionWords:
    "yang dan di dengan untuk ini dari pada itu dalam tidak akan juga oleh karena ke telah tersebut sebagai saat kepada adalah bahwa para lebih kami kata ia mereka bisa",
  dateOrder: "dmy",
  by: "oleh|penulis|ditulis oleh|laporan|reporter",
  and: "dan|&",
  published: "diterbitkan|dipublikasikan|terbit|tayang|diunggah|dibuat|tanggal",
  updated: "diperbarui|diperbaharui|terakhir diperbarui|pembaruan|update",
  roles: "jurnalis|wartawan|reporter|kontributor|koresponden|redaktur|pewarta|penulis|editor|fotografer",
  desks: "tim redaksi|redaksi|tim|biro|kantor berita|newsroom",
  at: "pukul|jam|pkl",
  oclock: "wib|wita|wit",
  am: "pagi",
  pm: "siang|sore|malam",
  ago: "# lalu|# yang lalu",
  units: { minute: "menit", hour: "jam", day: "hari", week: "minggu|pekan" },
  today: "hari ini",
  yesterday: "kemarin",
  months: "pebruari=2|agt=8|ags=8|nopember=11|nop=11",
  phrases: {
    related:
      "berita terkait|artikel terkait|terkait|baca juga|berita lainnya|baca selengkapnya|simak juga|lihat juga",
    ranking:
      "terpopuler|berita terpopuler|populer|berita populer|paling banyak dibaca|paling populer|trending|terfavorit|terbanyak dibaca|paling dicari",
    latest: "terkini|berita terkini|terbaru|berita terbaru|artikel terbaru|breaking news|kabar terbaru",
    recommended:
      "rekomendasi|rekomendasi untuk anda|pilihan editor|pilihan redaksi|pilihan untukmu|mungkin anda suka|jangan lewatkan|sorotan",
    more: "berita utama|berita lain|artikel lainnya|headline|artikel selanjutnya|artikel sebelumnya|selanjutnya|lainnya|topik pilihan",
    tags: "tag|tags|topik|topik terkait|kata kunci|kategori|label",
    share: "bagikan|bagikan artikel|salin tautan|salin link|kirim",
    comments: "komentar|tulis komentar|beri komentar|balas|kirim komentar",
    subscribe: "langganan|berlangganan|buletin|daftar gratis",
    advert: "iklan|advertisement|scroll to continue with content|lanjutkan membaca di bawah",
    account: "masuk|daftar|keluar|akun|akun saya",
    navigate:
      "beranda|menu|cari|kembali ke atas|tutup|tentang kami|kontak|hubungi kami|indeks|karier|karir|semua|lihat semua",
    legal:
      "hak cipta|hak cipta dilindungi|kebijakan privasi|pedoman media siber|syarat dan ketentuan|dilarang",
    cookies: "cookie|terima semua|setuju",
    follow: "ikuti kami|ikuti|ikuti kami di|gabung|saluran whatsapp",
    readingTime: "menit membaca|waktu baca|menit baca",
    readMore: "selengkapnya|baca selengkapnya|lihat selengkapnya|selanjutnya|lihat lainnya",
    photo: "foto|dok|ilustrasi|gambar|istimewa|antara foto|sumber foto",
    gallery: "perbesar|galeri foto|galeri|klik untuk memperbesar",
    player: "dengarkan|tonton|video|putar|siniar",
    tools: "cetak|simpan|ukuran huruf|laporkan",
    bio: "tentang penulis|lulusan",
    support: "donasi|dukung kami",
    live: "langsung|siaran langsung|live",
    endCredit: "editor|sumber|pewarta|penyunting|reporter",
    correction: "ralat|koreksi|klarifikasi",
    sponsored: "bersponsor|advertorial|konten berbayar",
    mark: "eksklusif|analisis|opini|wawancara|infografis|cek fakta|kolom",
  },
};
