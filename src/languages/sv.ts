import type { Language } from "./language.ts";

/** What Swedish news pages print around their articles. */
export const sv: Language = {
  code: "sv",
  functionWords:
    "och i att det som en på är av för den med till har de inte om ett han var men sig från vi så kan när nu efter ska",
  dateOrder: "dmy",
  by: "av|text|text av|skriven av|intervju av|intervjuad av",
  and: "och|&",
  published: "publicerad|publicerat|publicerades|publicerad den",
  updated:
    "uppdaterad|uppdaterat|senast uppdaterad|uppdaterades|uppdaterad den|ändrad|senast ändrad|redigerad",
  roles:
    "reporter|journalist|redaktör|korrespondent|krönikör|chefredaktör|skribent|ledarskribent|kommentator|utsände|utsända|reportrar|korrespondenter",
  beforeRoles: "vår|våra|den|de",
  photographers: "foto|bilder",
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
      "läs mer|läs också|läs även|relaterat|relaterade artiklar|mer om|se även|mer om ämnet|läs vidare|mer i ämnet|läs mer om|relaterat innehåll",
    ranking:
      "mest läst|mest lästa|mest sett|mest delat|mest lästa artiklar|populärast|populärt|populära artiklar|mest läst just nu|mest läst idag|topplista",
    latest: "senaste nytt|senaste|senaste nyheterna|senaste nyheter|nyhetsdygnet|senaste artiklarna",
    recommended:
      "rekommenderas|rekommenderat|rekommenderat för dig|rekommenderad läsning|andra läser|utvalt för dig|missa inte|vi rekommenderar",
    more: "fler artiklar|mer från|fler nyheter|fler från",
    tags: "ämnen|ämnen i artikeln|taggar|i artikeln|nyckelord|ämne",
    share: "dela|kopiera länk|mejla",
    comments:
      "kommentarer|kommentera|visa kommentarer|nyast först|äldst först|mest gillade|sortera efter|visa alla kommentarer|skriv en kommentar|anmäl kommentar|till kommentarerna",
    subscribe:
      "prenumerera|bli prenumerant|nyhetsbrev|redan prenumerant|för prenumeranter|e-postadress|din e-postadress|vill du läsa hela artikeln|läs hela artikeln|dig som prenumererar|för dig som prenumererar|din mejladress|din e-post|ange din e-postadress|i din inkorg|direkt i mejlen|tack för din anmälan|vårt nyhetsbrev|ogiltig e-postadress",
    advert: "annons|annonser|reklam|artikeln fortsätter efter annonsen|artikeln fortsätter|annonsera",
    account: "logga in|mitt konto|skapa konto|har du redan ett konto",
    navigate: "hem|meny|sök|startsida|till innehållet",
    legal:
      "alla rättigheter förbehållna|integritetspolicy|ansvarig utgivare|ansv. utgivare|upphovsrätt|användarvillkor|allmänna villkor|godkänner du våra|prenumerationsvillkor",
    cookies:
      "hantera kakor|acceptera|godkänn|vi använder cookies|vi använder kakor|externt innehåll|visa innehåll|för att se innehållet",
    follow: "följ|följer|gå med i vår",
    readingTime: "minuters läsning|lästid|min läsning|minuter att läsa|minuters lästid|min lästid",
    readMore: "läs mer|fortsätt läsa|läs hela artikeln|visa mer",
    photo: "foto|bild|bilder|fotograf|arkivbild|fotografi|genrebild",
    gallery: "öppna bild i helskärm|nästa bild|föregående bild|bildspel|förstora bilden",
    player:
      "lyssna|spela|titta|början av dialogfönster|slutet av dialogfönster|detta är ett modalt fönster|aktivera javascript|slå på javascript|din webbläsare stöder inte|videon är inte tillgänglig|lyssna på artikeln",
    tools: "skriv ut|spara|textstorlek",
    bio: "är reporter|är journalist|är frilansjournalist|är redaktör|är författare|är korrespondent",
    support: "stöd oss",
    live: "direkt|just nu",
    endCredit:
      "källa|källor|med tt|artikeln publicerades|ursprungligen publicerad|översättning av|översatt av",
    correction: "rättelse|förtydligande|i en tidigare version|artikeln har uppdaterats|texten är uppdaterad",
    sponsored: "annonssamarbete|sponsrat|betalt innehåll|innehåll från annonsör|annonsinnehåll",
    mark: "just nu|exklusivt|analys|ledare|krönika|debatt|kommentar",
  },
};
