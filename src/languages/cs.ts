import type { Language } from "./language.ts";

/** What Czech news pages print around their articles. */
export const cs: Language = {
  code: "cs",
  functionWords:
    "a v se na je že to s z o do i za podle by ale jako pro ve po k které který která jsou od byl bude také jeho",
  dateOrder: "dmy",
  by: "autor|autorka|autoři|text|napsal|napsala",
  and: "a|&",
  published: "publikováno|vydáno|zveřejněno|vytvořeno|datum vydání",
  updated:
    "aktualizováno|aktualizace|naposledy aktualizováno|poslední aktualizace|upraveno|změněno|naposledy upraveno",
  roles: "redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|komentátor|komentátorka|novinář",
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
      "čtěte také|související články|související|přečtěte si také|k tématu|více k tématu|čtěte více|související obsah",
    ranking: "nejčtenější|nejčtenější články|nejčtenější zprávy|nejsledovanější|nejdiskutovanější|populární",
    latest: "nejnovější|nejnovější zprávy|nejnovější články|poslední zprávy|aktuálně",
    recommended: "doporučujeme|mohlo by vás zajímat|doporučené|doporučované|výběr redakce|nepřehlédněte",
    more: "další články|další zprávy|hlavní zprávy|více z",
    tags: "témata|související témata|štítky|klíčová slova|tagy|téma|v článku",
    share: "sdílet|kopírovat odkaz",
    comments:
      "diskuze|diskuse|komentáře|od nejnovějších|od nejstarších|přidat komentář|všechny komentáře|zobrazit komentáře|vstoupit do diskuse|nahlásit komentář",
    subscribe: "předplatit|předplatné|předplaťte si",
    advert: "reklama|inzerce|reklamy",
    account: "přihlásit|můj účet",
    navigate: "úvod|hledat|domů|přejít na obsah|nahoru",
    legal: "všechna práva vyhrazena|ochrana osobních údajů",
    cookies: "souhlasím|nastavení cookies",
    follow: "sledovat",
    readingTime: "min čtení|minut čtení|doba čtení|čas čtení|minuty čtení|minuta čtení",
    readMore: "číst dále|číst více",
    photo: "foto|fotografie|fotogalerie|zdroj",
    gallery: "galerie|další fotka|předchozí fotka|zobrazit všechny fotografie",
    player:
      "poslechnout|začátek dialogového okna|konec dialogového okna|povolte javascript|zapněte javascript|váš prohlížeč nepodporuje|video není dostupné|přehrát video",
    tools: "tisk|vytisknout",
    bio: "je redaktor|je redaktorka",
    support: "podpořit",
    live: "online|živě",
    endCredit: "zdroj|zdroje",
    correction: "oprava|upřesnění|opraveno",
    sponsored: "komerční sdělení",
    mark: "exkluzivně|právě teď|analýza|komentář|rozhovor|aktualizujeme",
  },
};
