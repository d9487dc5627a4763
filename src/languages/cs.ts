import type { Language } from "./language.ts";

/** What Czech news pages print around their articles. */
export const cs: Language = {
  code: "cs",
  functionWords:
    "a v se na je že to s z o do i za podle by ale jako pro ve po k které který která jsou od byl bude také jeho",
  dateOrder: "dmy",
  by: "autor|autorka|autoři|text|napsal|napsala|rozhovor vedl|rozhovor vedla|rozhovor vedli|ptal se|ptala se|připravil|připravila",
  and: "a|&",
  published: "publikováno|vydáno|zveřejněno|vytvořeno|datum vydání",
  updated:
    "aktualizováno|aktualizace|naposledy aktualizováno|poslední aktualizace|upraveno|změněno|naposledy upraveno",
  roles:
    "redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|komentátor|komentátorka|novinář|redaktoři|reportéři|zpravodajové",
  beforeRoles: "náš|naše|naši",
  photographers: "foto",
  desks: "redakce|agentura|agentury|čtk|tým",
  at: "v|ve",
  oclock: "hodin|hod|h",
  am: "",
  pm: "",
  ago: "před #",
  units: {
    minute: "minuta|minuty|minut|minutou|minutami|min",
    hour: "hodina|hodiny|hodin|hodinou|hodinami|h",
    day: "den|dny|dní|dnem|dnů",
    week: "týden|týdny|týdnů|týdnem",
  },
  today: "dnes",
  yesterday: "včera",
  months: "",
  phrases: {
    related:
      "čtěte také|související články|související|přečtěte si také|k tématu|více k tématu|čtěte více|související obsah|další k tématu|související zprávy",
    ranking:
      "nejčtenější|nejčtenější články|nejčtenější zprávy|nejsledovanější|nejdiskutovanější|populární|právě se čte|nejčtenější dnes|populární články",
    latest: "nejnovější|nejnovější zprávy|nejnovější články|poslední zprávy|aktuálně|nejnovější v rubrice",
    recommended:
      "doporučujeme|mohlo by vás zajímat|doporučené|doporučované|výběr redakce|nepřehlédněte|mohlo by vás také zajímat|z naší redakce",
    more: "další články|další zprávy|hlavní zprávy|více z",
    tags: "témata|související témata|štítky|klíčová slova|tagy|téma|v článku",
    share: "sdílet|kopírovat odkaz",
    comments:
      "diskuze|diskuse|komentáře|od nejnovějších|od nejstarších|přidat komentář|všechny komentáře|zobrazit komentáře|vstoupit do diskuse|nahlásit komentář|přidat názor",
    subscribe:
      "předplatit|předplatné|předplaťte si|newsletter|přihlásit k odběru|přihlaste se k odběru|váš e-mail|zadejte svůj e-mail|do vaší e-mailové schránky|odebírat newsletter|chci odebírat|děkujeme za přihlášení|zadejte platný e-mail",
    advert: "reklama|inzerce|reklamy|článek pokračuje pod|pokračování pod reklamou|inzerujte",
    account: "přihlásit|můj účet|vytvořit účet|už máte účet|zapomenuté heslo",
    navigate: "úvod|hledat|domů|přejít na obsah|nahoru",
    legal:
      "všechna práva vyhrazena|ochrana osobních údajů|podmínky užití|podmínky používání|zásady ochrany|souhlasíte se zpracováním|všeobecné obchodní podmínky",
    cookies:
      "souhlasím|nastavení cookies|používáme cookies|soubory cookie|přijmout vše|externí obsah|zobrazit obsah",
    follow: "sledovat|sledujte nás|připojte se k našemu",
    readingTime: "min čtení|minut čtení|doba čtení|čas čtení|minuty čtení|minuta čtení",
    readMore: "číst dále|číst více|číst celý článek|celý článek",
    photo: "foto|fotografie|fotogalerie|zdroj|ilustrační snímek|snímek obrazovky",
    gallery:
      "galerie|další fotka|předchozí fotka|zobrazit všechny fotografie|zobrazit galerii|otevřít galerii",
    player:
      "poslechnout|začátek dialogového okna|konec dialogového okna|povolte javascript|zapněte javascript|váš prohlížeč nepodporuje|video není dostupné|přehrát video|poslechněte si článek",
    tools: "tisk|vytisknout|uložit článek",
    bio: "je redaktor|je redaktorka|je novinář|je novinářka|je reportér|je reportérka",
    support: "podpořit|podpořte nás",
    live: "online|živě",
    endCredit: "zdroj|zdroje|původně vyšel|článek vyšel|text vyšel|původně publikováno|převzato z",
    correction: "oprava|upřesnění|opraveno|v původní verzi|v předchozí verzi|článek byl aktualizován",
    sponsored: "komerční sdělení|placená inzerce|reklamní sdělení|sponzorovaný obsah",
    mark: "exkluzivně|právě teď|analýza|komentář|rozhovor|aktualizujeme",
  },
};
