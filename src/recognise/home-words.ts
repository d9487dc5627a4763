/** What the first station of a path is called beside the words of the languages' own menus. */
export const HOME_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "home|home page|homepage|start|startseite|accueil|portada|inicio|início|página inicial|forsiden|forside|etusivu|hem|hjem|startsida|voorpagina|úvod|domů|strona główna|главная|головна|trang chủ|anasayfa|ana sayfa|beranda|الرئيسية|होम|首页|首頁|ホーム|トップ|홈".split(
      "|",
    ),
  ))();

/** What a site calls all that it reports: the first station of a path as often as "Home", and never the last. */
export const NEWS_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "news|nachrichten|actualités|noticias|notícias|notizie|nieuws|nyheter|nyheder|uutiset|zprávy|wiadomości|новости|новини|berita|haberler|ニュース|뉴스|新闻".split(
      "|",
    ),
  ))();
