import type { Language } from "./language.ts";

/** What Turkish news pages print around their articles. */
export const tr: Language = {
  code: "tr",
  functionWords:
    "ve bir bu da de için ile olarak çok daha olan gibi ancak en ne ise kadar sonra göre var o ki değil her olduğunu tarafından dedi oldu ya ama şu",
  dateOrder: "dmy",
  by: "yazan|haber|haberi yazan|muhabir|hazırlayan|yazar|kaynak",
  and: "ve|&",
  published:
    "yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|yayımlanma|eklenme|tarih|haber giriş",
  updated: "güncelleme|güncellenme|son güncelleme|güncelleme tarihi|güncellendi|son güncellenme",
  roles:
    "muhabir|muhabiri|editör|editörü|yazar|yazarı|gazeteci|temsilcisi|genel yayın yönetmeni|köşe yazarı|foto muhabiri|müdürü",
  desks: "haber merkezi|servisi|ajansı|haber ajansı|dış haberler|editörleri|gazetesi|editör masası",
  at: "saat",
  oclock: "",
  am: "öö",
  pm: "ös",
  ago: "# önce",
  units: { minute: "dakika|dk", hour: "saat|sa", day: "gün", week: "hafta" },
  today: "bugün",
  yesterday: "dün",
  months: "",
  phrases: {
    related:
      "ilgili haberler|ilgili haber|ilgili içerikler|benzer haberler|ilgili|bunlar da ilginizi çekebilir|ilginizi çekebilir",
    ranking:
      "çok okunanlar|en çok okunanlar|en çok okunan haberler|popüler haberler|popüler|en çok okunan|trend|en çok izlenenler|en çok yorumlananlar|öne çıkan haberler",
    latest: "son dakika|son haberler|son dakika haberleri|en son haberler|en yeniler",
    recommended:
      "önerilen haberler|sizin için seçtiklerimiz|öneriler|editörün seçtikleri|önerilen|bunları kaçırmayın|bunlara da bakın",
    more: "diğer haberler|daha fazla|öne çıkanlar|manşetler|günün manşetleri|sonraki haber|önceki haber|gündemden başlıklar",
    tags: "etiketler|etiket|konular|anahtar kelimeler|kategori|kategoriler",
    share: "paylaş|bağlantıyı kopyala|facebook'ta paylaş|linki kopyala",
    comments: "yorumlar|yorum|yorum yap|yorum yaz|yanıtla",
    subscribe: "abone ol|abonelik|bülten|e-bülten|haber bülteni",
    advert: "reklam|ilan|reklamı geç",
    account: "giriş yap|üye ol|üye girişi|çıkış yap|hesabım",
    navigate: "anasayfa|ana sayfa|menü|ara|başa dön|kapat|künye|iletişim|tümü|tümünü gör|arşiv|hakkımızda",
    legal: "tüm hakları saklıdır|gizlilik politikası|kullanım şartları|kvkk|telif hakkı|izinsiz|yasal uyarı",
    cookies: "çerez|çerezler|çerez politikası|kabul et|reddet",
    follow: "takip et|bizi takip edin|google news'te takip et",
    readingTime: "dk okuma|okuma süresi|dakikada okuyun",
    readMore: "devamını oku|haberin devamı|devamı|detaylar|haberi oku|tıklayın",
    photo: "fotoğraf|foto|görsel|fotoğraflar|arşiv",
    gallery: "foto galeri|galeri|fotoğrafı büyüt",
    player: "dinle|izle|video|haberi dinle|oynat",
    tools: "yazdır|kaydet|yazı boyutu|yazı tipi|haberi bildir",
    bio: "yazarın tüm yazıları|tüm yazıları|hakkında",
    support: "bağış|destek ol",
    live: "canlı|canlı anlatım|canlı yayın",
    endCredit: "kaynak|editör|katkıda bulunan",
    correction: "düzeltme",
    sponsored: "sponsorlu|advertorial|tanıtım",
    mark: "son dakika|özel haber|analiz|canlı|güncellendi|özel|yorum|röportaj",
  },
};
