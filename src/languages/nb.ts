import type { Language } from "./language.ts";

/** What Norwegian Bokmål news pages print around their articles. */
export const nb: Language = {
  code: "nb",
  functionWords:
    "og i det er på som en til av for at med har de ikke den et han om var fra men seg vi så kan ble skal etter også",
  dateOrder: "dmy",
  by: "av|tekst|skrevet av|tekst av|intervju av|intervjuet av",
  and: "og|&",
  published: "publisert|først publisert|lagt ut",
  updated: "oppdatert|sist oppdatert|endret|sist endret|redigert|oppdatering",
  roles:
    "journalist|redaktør|reporter|korrespondent|kommentator|utenrikskorrespondent|sjefredaktør|fotograf|utsending|journalister|reportere|korrespondenter",
  beforeRoles: "vår|våre|den|de",
  photographers: "foto",
  desks: "redaksjonen|redaksjon|nyhetsbyrå",
  at: "kl|klokken",
  oclock: "",
  am: "",
  pm: "",
  ago: "# siden|for # siden",
  units: { minute: "minutt|minutter|min", hour: "time|timer|t", day: "dag|dager|døgn", week: "uke|uker" },
  today: "i dag",
  yesterday: "i går",
  months: "sept=9",
  phrases: {
    related:
      "les også|relaterte saker|relatert|se også|flere saker om|mer om|relaterte artikler|les mer om|mer om saken|relatert innhold",
    ranking:
      "mest lest|mest leste|mest lest nå|mest sett|mest delt|populært|mest populært|mest kommentert|mest leste saker|mest lest i dag|populære saker|flest leser nå",
    latest: "siste nytt|siste nyheter|siste saker|siste|akkurat nå|nyeste|nyeste saker",
    recommended:
      "anbefalt|anbefalte saker|anbefalt for deg|anbefalinger|vi anbefaler|andre leser også|kanskje du også liker",
    more: "flere saker|mer fra|flere nyheter|andre saker",
    tags: "emner|tema|temaer|stikkord|nøkkelord|emneord|mer om|i denne saken",
    share: "del|kopier lenke",
    comments:
      "kommentarer|kommenter|skriv en kommentar|nyeste først|eldste først|mest likt|sorter etter|vis alle kommentarer|vis kommentarer|kommentarfelt|legg igjen en kommentar",
    subscribe:
      "abonner|bli abonnent|abonnement|nyhetsbrev|meld deg på|allerede abonnent|e-postadresse|din e-postadresse|for abonnenter|les hele saken med abonnement|din e-post|skriv inn e-post|i innboksen din|rett i innboksen|meld deg på nyhetsbrevet|takk for påmeldingen|ugyldig e-postadresse",
    advert: "annonse|annonsørinnhold|artikkelen fortsetter|under annonsen|annonser",
    account: "logg inn|min side|opprett konto|har du allerede abonnement",
    navigate: "hjem|meny|søk|forside|hopp til innhold",
    legal:
      "alle rettigheter reservert|personvern|ansvarlig redaktør|ansv. redaktør|personvernerklæring|opphavsrett|brukervilkår|godtar du våre|abonnementsvilkår",
    cookies:
      "informasjonskapsler|godta|avvis|vi bruker informasjonskapsler|vi bruker cookies|eksternt innhold|vis innhold|for å se dette innholdet",
    follow: "følg|bli med i vår",
    readingTime: "min lesetid|lesetid|minutter å lese|minutters lesetid|minutter lesetid",
    readMore: "les mer|les hele saken|les videre|vis mer",
    photo: "foto|bilde|bilder|fotograf|arkivfoto|fotografi|illustrasjon",
    gallery: "bildegalleri|neste bilde|forrige bilde|se bilder|vis bilde",
    player:
      "lytt|spill av|hør|aktiver javascript|slå på javascript|nettleseren din støtter ikke|videoen er ikke tilgjengelig|lytt til artikkelen|lytt til saken",
    tools: "skriv ut|lagre|skriftstørrelse",
    bio: "er journalist|er kommentator|er forfatter|er redaktør|er frilansjournalist|er korrespondent|er reporter",
    support: "vipps|støtt oss",
    live: "direkte|akkurat nå",
    endCredit:
      "kilde|kilder|med ntb|artikkelen ble først publisert|først publisert|opprinnelig publisert|oversatt av|oversatt fra",
    correction: "rettelse|korreksjon|i en tidligere versjon|saken er oppdatert|artikkelen er oppdatert",
    sponsored: "annonsørinnhold|sponset|betalt innhold|betalt samarbeid|annonsesamarbeid",
    mark: "siste|eksklusivt|analyse|kommentar|leder|debatt|kronikk",
  },
};
