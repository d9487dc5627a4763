import type { Language } from "./language.ts";

/** What Swedish news pages print around their articles. */
export const sv: Language = {
  code: "sv",
  functionWords:
    "och i att det som en på är av för den med till har de inte om ett han var men sig från vi så kan när nu efter ska",
  dateOrder: "dmy",
  by: "av|text|text av|skriven av",
  and: "och|&",
  published: "publicerad|publicerat|publicerades|publicerad den",
  updated:
    "uppdaterad|uppdaterat|senast uppdaterad|uppdaterades|uppdaterad den|ändrad|senast ändrad|redigerad",
  roles:
    "reporter|journalist|redaktör|korrespondent|krönikör|chefredaktör|skribent|ledarskribent|kommentator",
  desks: "redaktionen|redaktion|nyhetsbyrå",
  at: "kl|klockan",
  oclock: "",
  am: "fm",
  pm: "em",
  ago: "# sedan|för # sedan",
  units: { minute: "minut|minuter|min", hour: "timme|timmar|tim|h", day: "dag|dagar", week: "vecka|veckor" },
  today: "idag|i dag",
  yesterday: "igår|i går",
  months: "mar=3|jun=6|jul=7|sept=9",
  phrases: {
    related:
      "läs mer|läs också|läs även|relaterat|relaterade artiklar|mer om|se även|mer om ämnet|läs vidare",
    ranking:
      "mest läst|mest lästa|mest sett|mest delat|mest lästa artiklar|populärast|populärt|populära artiklar",
    latest: "senaste nytt|senaste|senaste nyheterna|senaste nyheter|nyhetsdygnet",
    recommended: "rekommenderas|rekommenderat|rekommenderat för dig|rekommenderad läsning",
    more: "fler artiklar|mer från|fler nyheter|fler från",
    tags: "ämnen|ämnen i artikeln|taggar|i artikeln|nyckelord|ämne",
    share: "dela|kopiera länk|mejla",
    comments:
      "kommentarer|kommentera|visa kommentarer|nyast först|äldst först|mest gillade|sortera efter|visa alla kommentarer|skriv en kommentar|anmäl kommentar",
    subscribe: "prenumerera|bli prenumerant",
    advert: "annons|annonser|reklam",
    account: "logga in|mitt konto",
    navigate: "hem|meny|sök|startsida|till innehållet",
    legal: "alla rättigheter förbehållna|integritetspolicy|ansvarig utgivare|ansv. utgivare",
    cookies: "hantera kakor|acceptera|godkänn",
    follow: "följ|följer",
    readingTime: "minuters läsning|lästid|min läsning|minuter att läsa|minuters lästid|min lästid",
    readMore: "läs mer|fortsätt läsa",
    photo: "foto|bild|bilder|fotograf|arkivbild",
    gallery: "öppna bild i helskärm|nästa bild|föregående bild",
    player:
      "lyssna|spela|titta|början av dialogfönster|slutet av dialogfönster|detta är ett modalt fönster|aktivera javascript|slå på javascript|din webbläsare stöder inte|videon är inte tillgänglig",
    tools: "skriv ut|spara",
    bio: "är reporter|är journalist",
    support: "stöd oss",
    live: "direkt|just nu",
    endCredit: "källa|källor|med tt",
    correction: "rättelse|förtydligande",
    sponsored: "annonssamarbete|sponsrat",
    mark: "just nu|exklusivt|analys|ledare|krönika|debatt|kommentar",
  },
};
