import type { Language } from "./language.ts";

/** What Dutch news pages print around their articles. */
export const nl: Language = {
  code: "nl",
  functionWords:
    "de het een van en in is op dat te die voor met niet zijn er aan om ook als bij door naar over maar hij ze nog was worden",
  dateOrder: "dmy",
  by: "door|tekst|geschreven door|auteur|tekst door|interview door|van onze verslaggever|van onze verslaggevers|van onze verslaggeefster|van onze correspondent|van onze correspondenten|van onze redacteur",
  and: "en|&",
  published: "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op",
  updated:
    "bijgewerkt|bijgewerkt op|bijgewerkt om|laatst bijgewerkt|laatste update|update|aangepast|aangepast op|laatst aangepast|gewijzigd|gewijzigd op|laatst gewijzigd|geüpdatet",
  roles:
    "verslaggever|redacteur|correspondent|journalist|columnist|hoofdredacteur|medewerker|presentator|verslaggeefster|redactrice|correspondente|correspondenten|redacteuren|journaliste|journalisten",
  beforeRoles: "onze|ons|de|het",
  photographers: "photo|foto",
  desks: "redactie|onze redactie|persbureau",
  at: "om",
  oclock: "uur|u|uhr",
  am: "",
  pm: "",
  ago: "# geleden",
  units: { minute: "minuut|minuten|min", hour: "uur|uren|u", day: "dag|dagen", week: "week|weken" },
  today: "vandaag",
  yesterday: "gisteren",
  months: "maa=3|sept=9",
  phrases: {
    related:
      "lees ook|gerelateerd|gerelateerde artikelen|zie ook|bekijk ook|meer over dit onderwerp|meer over|gerelateerd nieuws|gerelateerde berichten|lees meer over",
    ranking:
      "meest gelezen|meestgelezen|best gelezen|populair|populaire artikelen|meest bekeken|meest gedeeld|meest gelezen artikelen|populairste artikelen|veel gelezen|nu populair",
    latest:
      "laatste nieuws|het laatste nieuws|net binnen|nieuwste artikelen|laatste artikelen|nieuwste berichten",
    recommended:
      "aanbevolen|aanbevolen voor jou|voor jou|ook interessant|keuze van de redactie|aanraders|aanbevolen artikelen|tips van de redactie|anderen lazen ook",
    more: "meer nieuws|ander nieuws|verder in het nieuws",
    tags: "onderwerpen|thema's|trefwoorden|in dit artikel",
    share: "delen|deel|artikel delen|deel dit artikel|deel op facebook|kopieer link",
    comments:
      "reacties|reageer|reageren|reactie|plaats een reactie|bekijk reacties|nieuwste eerst|oudste eerst|best gewaardeerd|meest gewaardeerd|sorteer op|alle reacties|bekijk alle reacties|schrijf een reactie",
    subscribe:
      "abonneer|abonneren|abonnement|nieuwsbrief|word abonnee|al abonnee|neem een abonnement|schrijf je in|meld je aan|e-mailadres|je e-mailadres|alleen voor abonnees|exclusief voor abonnees|vul je e-mailadres in|in je mailbox|in je inbox|schrijf je gratis in|aanmelden nieuwsbrief|blijf op de hoogte|bedankt voor je aanmelding|geldig e-mailadres",
    advert: "advertentie|reclame",
    account:
      "inloggen|mijn account|registreren|maak een account|aanmelden|heb je al een account|nog geen account",
    navigate: "zoeken|voorpagina|naar inhoud|ga naar inhoud|naar boven|menu|home",
    legal:
      "alle rechten voorbehouden|privacybeleid|privacyverklaring|colofon|algemene voorwaarden|ga je akkoord met onze|gebruiksvoorwaarden",
    cookies:
      "cookies accepteren|akkoord|wij gebruiken cookies|alle cookies accepteren|inhoud is extern|toon inhoud|externe inhoud|om deze inhoud te|inhoud tonen|deze inhoud kan niet",
    follow: "volg|volgen",
    readingTime: "min leestijd|leestijd|minuten leestijd|min. leestijd",
    readMore: "lees meer|lees verder|meer lezen|toon meer|bekijk meer",
    photo: "foto|foto's|beeld|afbeelding|bron|anp",
    gallery:
      "vergroot afbeelding|einde van de fotogalerij|volgende afbeelding|vorige afbeelding|bekijk alle foto's",
    player:
      "luister|beluister|bekijk de video|podcast|begin van dialoogvenster|einde van dialoogvenster|dit is een modaal venster|schakel javascript in|javascript inschakelen|deze video is niet beschikbaar|je browser ondersteunt|uw browser ondersteunt|video afspelen|luister naar dit artikel",
    tools: "printen|bewaren|bewaar artikel|tip de redactie",
    bio: "is verslaggever|is redacteur|is correspondent|is journalist|is freelance|schrijft over|schrijft voor|werkt als|over de auteur",
    support: "doneer|steun ons|steun onze journalistiek",
    live: "liveblog|volg live",
    endCredit:
      "met medewerking van|dit artikel verscheen|dit verhaal verscheen|vertaald uit|eerder gepubliceerd|dit artikel bevat|dit artikel maakt deel|dit verhaal maakt deel",
    correction: "correctie|rectificatie|in een eerdere versie|noot van de redactie",
    sponsored: "gesponsord|betaalde inhoud",
    mark: "exclusief|analyse|opinie|column|reportage|factcheck",
  },
};
