import type { Language } from "./language.ts";

/** What German news pages print around their articles. */
export const de: Language = {
  code: "de",
  functionWords:
    "der die das und in zu den mit von ist auf für im nicht ein eine dem des sich auch als es an werden aus er hat dass sie nach",
  dateOrder: "dmy",
  by: "von|text von|text|autor|autorin|autoren",
  and: "und|&|sowie",
  published: "veröffentlicht|veröffentlicht am|stand|erstellt",
  updated: "aktualisiert|aktualisiert am|zuletzt aktualisiert",
  roles:
    "redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|autorin|redaktor|redaktorin",
  desks: "redaktion|agentur|agenturen",
  at: "um",
  oclock: "uhr|h",
  am: "",
  pm: "",
  ago: "vor #",
  units: {
    minute: "minute|minuten|min",
    hour: "stunde|stunden|std",
    day: "tag|tage|tagen",
    week: "woche|wochen",
  },
  today: "heute",
  yesterday: "gestern",
  months: "feber=2|mrz=3",
  phrases: {
    related:
      "mehr zum thema|lesen sie auch|zum thema|ähnliche artikel|verwandte artikel|zum selben thema|mehr zu|siehe auch|ähnliche beiträge",
    ranking:
      "meistgelesen|am meisten gelesen|meist gelesen|meistgelesene artikel|am beliebtesten|häufig gelesen|meistgesehen|beliebteste artikel",
    latest: "neueste artikel|aktuelle nachrichten|neueste nachrichten|letzte artikel|das neueste|newsticker",
    recommended:
      "das könnte sie auch interessieren|auch interessant|die redaktion empfiehlt|empfohlen|empfehlungen|unsere auswahl|das könnte sie interessieren",
    more: "weitere artikel|weitere themen|mehr aus|mehr von|aus dem ressort|weitere meldungen|top-themen",
    tags: "themen|schlagworte|schlagwörter|stichworte|mehr lesen über|themen des artikels|kategorie|lesen sie mehr zum thema|schlagwörter zu diesem artikel|themenseiten|themen in diesem artikel|orte",
    share: "teilen|artikel teilen",
    comments: "kommentare|kommentar|kommentieren",
    subscribe: "abonnieren|abo|newsletter abonnieren",
    advert: "anzeige|werbung|anzeigen",
    account: "anmelden|einloggen",
    navigate: "startseite|menü|suche|zur startseite",
    legal: "impressum|datenschutz|agb|alle rechte vorbehalten",
    cookies: "cookie-einstellungen",
    follow: "folgen",
    readingTime: "min lesezeit",
    readMore: "weiterlesen|mehr lesen",
    photo: "foto|fotos|bild|bilder|quelle|archivbild",
    gallery: "bild vergrößern",
    player: "anhören",
    tools: "drucken|merken",
    bio: "ist redakteur|ist redakteurin",
    support: "spenden",
    live: "liveticker|liveblog",
    endCredit: "mitarbeit|redaktion",
    correction: "korrektur",
    sponsored: "gesponsert|anzeige",
    mark: "exklusiv|eilmeldung|kommentar|analyse|meinung|kolumne",
  },
};
