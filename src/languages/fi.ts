import type { Language } from "./language.ts";

/** What Finnish news pages print around their articles. */
export const fi: Language = {
  code: "fi",
  functionWords:
    "ja on ei että se oli hän ovat mukaan myös kun mutta tai kuin joka jossa sen niin jo vain olla ole hänen olisi vielä noin nyt sekä jotka tämä",
  dateOrder: "dmy",
  by: "teksti|kirjoittanut|kirjoittaja|haastattelu|haastattelija",
  and: "ja|&|sekä",
  published: "julkaistu|luotu",
  updated: "päivitetty|viimeksi päivitetty|muokattu",
  roles:
    "toimittaja|kirjeenvaihtaja|päätoimittaja|kolumnisti|uutispäällikkö|toimituspäällikkö|toimittajat|kirjeenvaihtajat",
  beforeRoles: "",
  photographers: "foto|kuva",
  desks: "toimitus|uutistoimisto",
  at: "klo|kello",
  oclock: "",
  am: "ap",
  pm: "ip",
  ago: "# sitten",
  units: {
    minute: "minuuttia|minuutti|min",
    hour: "tuntia|tunti|t|h",
    day: "päivää|päivä|pv|vrk",
    week: "viikkoa|viikko|vk",
  },
  today: "tänään",
  yesterday: "eilen",
  months: "",
  phrases: {
    related:
      "lue myös|lue lisää|aiheesta lisää|lisää aiheesta|katso myös|aiheeseen liittyvää|aiheeseen liittyvät",
    ranking:
      "luetuimmat|suosituimmat|luetuimmat uutiset|luetuimmat jutut|katsotuimmat|luetuimmat nyt|päivän luetuimmat|luetuimmat artikkelit|puhutuimmat|viikon luetuimmat",
    latest:
      "tuoreimmat|uusimmat|uusimmat uutiset|tuoreimmat uutiset|viimeisimmät|uusimmat jutut|tuoreimmat jutut",
    recommended:
      "suosittelemme|suositellut|sinulle suositeltua|toimitus suosittelee|suositukset|lue seuraavaksi|suosittelemme myös",
    more: "lisää uutisia|muut uutiset|muita uutisia",
    tags: "aiheet|asiasanat|avainsanat|tunnisteet|artikkelin aiheet|aihe",
    share: "jaa|kopioi linkki|lähetä",
    comments:
      "kommentit|kommentoi|kirjoita kommentti|uusimmat ensin|vanhimmat ensin|eniten tykätyt|näytä kommentit|lue kommentit|osallistu keskusteluun|lähetä kommentti",
    subscribe:
      "tilaa|uutiskirje|tilaajille|oletko jo tilaaja|uutiskirjeet|sähköpostiosoite|sähköpostiosoitteesi|anna sähköpostiosoitteesi|suoraan sähköpostiisi|tilaa uutiskirje|kiitos tilauksesta|virheellinen sähköpostiosoite",
    advert: "mainos|mainokset|ilmoitus|juttu jatkuu mainoksen|artikkeli jatkuu mainoksen|juttu jatkuu",
    account: "kirjaudu|oma tili|luo tunnus|kirjaudu sisään|onko sinulla jo tunnus",
    navigate: "etusivu|valikko|haku|hae|siirry sisältöön",
    legal:
      "kaikki oikeudet pidätetään|tietosuoja|tietosuojaseloste|käyttöehdot|tekijänoikeus|vastaava päätoimittaja|hyväksyt käyttöehdot|tilausehdot",
    cookies:
      "evästeet|hyväksy|evästeasetukset|käytämme evästeitä|hyväksy kaikki|ulkoinen sisältö|näytä sisältö",
    follow: "seuraa|liity whatsapp",
    readingTime: "min lukuaika|lukuaika|minuutin lukuaika",
    readMore: "lue lisää|lue koko juttu|lue juttu|lue koko artikkeli",
    photo: "kuva|kuvat|kuvaaja|lehtikuva|arkistokuva|kuvakaappaus|kuvituskuva",
    gallery: "kuvagalleria|seuraava kuva|edellinen kuva|avaa kuva|suurenna kuva",
    player:
      "kuuntele|toista|ota javascript käyttöön|selaimesi ei tue|video ei ole saatavilla|kuuntele juttu|kuuntele artikkeli",
    tools: "tulosta|tallenna|tekstin koko",
    bio: "on toimittaja|kirjoittaja on|on kirjailija|on vapaa toimittaja|kirjoittaja työskentelee|on kolumnisti",
    support: "lahjoita",
    live: "suora|suorana",
    endCredit:
      "lähde|lähteet|juttu on julkaistu|artikkeli on julkaistu|julkaistu alun perin|alun perin julkaistu|artikkeli on käännetty",
    correction: "oikaisu|korjaus|korjattu|juttua päivitetty|artikkelia päivitetty|jutussa kerrottiin aiemmin",
    sponsored: "kaupallinen yhteistyö|sponsoroitu|kumppanisisältö|mainossisältö",
    mark: "analyysi|kommentti|pääkirjoitus|kolumni|mielipide",
  },
};
