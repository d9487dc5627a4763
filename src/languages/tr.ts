import type { Language } from "./language.ts";

/** What Turkish news pages print around their articles. */
export const tr: Language = {
  code: "tr",
  functionWords:
    "ve bir bu da de için ile olarak çok daha olan gibi ancak en ne ise kadar sonra göre var o ki değil her olduğunu tarafından dedi oldu ya ama şu",
  dateOrder: "dmy",
  by: "haber|yazan|haberi yazan|hazırlayan|röportaj|röportajı yapan|söyleşi",
  and: "ve|&",
  published: "yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|giriş tarihi|oluşturulma",
  updated:
    "güncelleme|güncellenme|son güncelleme|güncelleme tarihi|son güncellenme|güncellenme tarihi|güncellendi|düzenleme",
  roles: "muhabir|muhabiri|editör|editörü|yazar|yazarı|gazeteci|temsilcisi|genel yayın yönetmeni",
  beforeRoles: "bizim",
  photographers: "foto",
  desks: "haber merkezi|servisi|ajansı|haber ajansı|ajanslar|dış haberler|editörleri|gazetesi|editör masası",
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
      "ilgili haberler|ilgili haber|ilgili içerikler|benzer haberler|ilgili|bunlar da ilginizi çekebilir|benzer içerikler|ilgili yazılar|ilgili konular",
    ranking:
      "çok okunanlar|en çok okunanlar|en çok okunan haberler|popüler haberler|popüler|en çok okunan|trend|en çok izlenenler|çok okunan haberler|en popüler|trend haberler|popüler içerikler|günün çok okunanları",
    latest:
      "son dakika|son haberler|son dakika haberleri|en son haberler|en yeniler|güncel haberler|son eklenenler",
    recommended:
      "önerilen haberler|sizin için seçtiklerimiz|öneriler|editörün seçtikleri|önerilen|bunları kaçırmayın|ilginizi çekebilir|size özel",
    more: "diğer haberler|daha fazla|öne çıkanlar|manşetler|günün manşetleri",
    tags: "etiketler|etiket|konular|anahtar kelimeler|kategori",
    share: "paylaş|bağlantıyı kopyala|facebook'ta paylaş|linki kopyala",
    comments:
      "yorumlar|yorum|yorum yap|yorum yaz|en yeniler|en eskiler|en beğenilenler|en çok beğenilenler|yanıtla|cevapla|tüm yorumları gör|tüm yorumlar|yorumları gör|yorum yazmak için|ilk yorumu sen yaz|yorum gönder|şikayet et|yorumları göster",
    subscribe:
      "abone ol|abonelik|bülten|e-bülten|haber bülteni|abone olun|e-posta adresiniz|abonelere özel|e-posta adresi|e-posta adresinizi girin|gelen kutunuza|bültenimize abone olun|bültenimize kaydolun|hemen abone ol|geçerli bir e-posta",
    advert: "reklam|ilan|reklamı geç|reklamı kapat|reklamdan sonra",
    account: "giriş yap|üye ol|üye girişi|hesap oluştur|hesabınız var mı|şifremi unuttum",
    navigate: "anasayfa|ana sayfa|menü|ara|başa dön|kapat|künye|iletişim|tümü",
    legal:
      "tüm hakları saklıdır|gizlilik politikası|kullanım şartları|kvkk|telif hakkı|gizlilik sözleşmesi|kullanım koşulları|her hakkı saklıdır|kabul etmiş olursunuz|aydınlatma metni",
    cookies: "çerez|çerezler|tümünü kabul et|çerez ayarları",
    follow: "takip et|bizi takip edin|google news'te takip et|takipte kalın",
    readingTime: "dk okuma|okuma süresi|dakika okuma|dakikalık okuma",
    readMore: "devamını oku|haberin devamı|devamı|detaylar|devamını okuyun|haberin tamamı",
    photo: "fotoğraf|foto|görsel|fotoğraflar|arşiv|temsili|ekran görüntüsü",
    gallery:
      "foto galeri|galeri|sonraki fotoğraf|önceki fotoğraf|tüm fotoğraflar|fotoğrafları gör|galeriyi gör",
    player:
      "dinle|izle|video|haberi dinle|diyalog penceresinin başlangıcı|diyalog penceresinin sonu|javascript'i etkinleştirin|tarayıcınız|bu video oynatılamıyor|videoyu oynat|bu haberi dinle|sesli dinle",
    tools: "yazdır|kaydet|yazı boyutu|yazı tipi|metin boyutu",
    bio: "yazarın tüm yazıları|yazar hakkında|yazarın diğer yazıları|diğer yazıları|tüm yazıları",
    support: "bağış",
    live: "canlı|canlı anlatım|canlı yayın",
    endCredit:
      "kaynak|editör|katkıda bulunan|çeviren|derleyen|ilk olarak yayımlandı|bu yazı ilk|bu haber ilk",
    correction: "düzeltme|editörün notu|editör notu|bu haber güncellendi",
    sponsored: "sponsorlu|advertorial|reklam içeriği|tanıtım yazısı|reklamdır",
    mark: "son dakika|özel haber|analiz|canlı|özel|yorum|röportaj",
  },
};
