import type { Language } from "./language.ts";

/** What Danish news pages print around their articles. */
export const da: Language = {
  code: "da",
  functionWords:
    "og i at det er en til på af for den med har de som ikke et han der var om fra men sig vi så kan blev skal efter",
  dateOrder: "dmy",
  by: "af|tekst|skrevet af|tekst af|interview af|interviewet af",
  and: "og|&",
  published: "publiceret|offentliggjort|udgivet",
  updated:
    "opdateret|opdateret den|sidst opdateret|senest opdateret|ændret|senest ændret|redigeret|opdatering",
  roles:
    "journalist|redaktør|korrespondent|reporter|kommentator|chefredaktør|debatredaktør|anmelder|fotograf|udsending|journalister|reportere|korrespondenter",
  beforeRoles: "vores|den|de",
  photographers: "foto|billeder",
  desks: "redaktionen|redaktion|nyhedsbureau",
  at: "kl|klokken",
  oclock: "",
  am: "",
  pm: "",
  ago: "# siden|for # siden",
  units: { minute: "minut|minutter|min", hour: "time|timer|t", day: "dag|dage|døgn", week: "uge|uger" },
  today: "i dag",
  yesterday: "i går",
  months: "sept=9",
  phrases: {
    related:
      "læs også|relaterede artikler|relateret|læs mere om|se også|mere om|relaterede nyheder|læs mere|artiklen fortsætter|mere om emnet|relateret indhold",
    ranking:
      "mest læste|mest læst|mest læste lige nu|mest sete|mest delte|populært|mest populære|populære artikler|mest læste artikler|mest populært|mest læst i dag",
    latest: "seneste nyt|seneste nyheder|seneste|lige nu|nyeste|nyhedsoverblik",
    recommended:
      "anbefalet|anbefalet til dig|anbefalede artikler|vi anbefaler|andre læser også|redaktionen anbefaler|udvalgt til dig",
    more: "flere artikler|flere nyheder|mere fra|andre læser",
    tags: "emner|artiklens emner|emneord|nøgleord|stikord|tema|temaer",
    share: "del|kopier link",
    comments:
      "kommentarer|kommentér|skriv en kommentar|nyeste først|ældste først|sorter efter|vis alle kommentarer|vis kommentarer|skriv kommentar|deltag i debatten",
    subscribe:
      "abonnér|bliv abonnent|abonnement|nyhedsbrev|nyhedsbreve|tilmeld dig|e-mailadresse|din e-mailadresse|kun for abonnenter|læs hele artiklen|din e-mail|indtast din e-mail|i din indbakke|tilmeld nyhedsbrev|tak for din tilmelding|køb abonnement|prøv abonnement|allerede abonnent|gyldig e-mailadresse",
    advert: "annonce|reklame|annoncer|artiklen fortsætter efter annoncen|artiklen fortsætter|annoncér",
    account: "log ind|min konto|opret konto",
    navigate: "hjem|søg|forside|gå til indhold",
    legal:
      "alle rettigheder forbeholdes|privatlivspolitik|ansv. chefredaktør|ansvarlig redaktør|ansvarshavende chefredaktør|ansvarshavende redaktør|ophavsret|persondatapolitik|cookiepolitik|accepterer du vores|handelsbetingelser|abonnementsbetingelser",
    cookies: "acceptér|accepter alle|vi bruger cookies|eksternt indhold|vis indhold|for at se dette indhold",
    follow: "følg",
    readingTime: "min læsetid|læsetid|minutters læsning|minutter at læse|minutters læsetid",
    readMore: "læs mere|læs hele artiklen|læs videre|vis mere",
    photo: "foto|billede|billeder|fotograf|arkivfoto|fotografi|illustration",
    gallery: "se billeder|næste billede|forrige billede|vis billede|billedserie",
    player:
      "lyt|afspil|hør|aktivér javascript|slå javascript til|din browser understøtter ikke|videoen er ikke tilgængelig|lyt til artiklen",
    tools: "udskriv|gem|tip os|print artikel",
    bio: "er journalist|er redaktør|er forfatter|er freelancejournalist|er korrespondent|er klummeskribent|er reporter",
    support: "støt",
    live: "direkte|følg live",
    endCredit:
      "kilde|kilder|artiklen blev først bragt|først udgivet|oprindeligt udgivet|oversat af|oversat fra",
    correction: "rettelse|præcisering|i en tidligere version|artiklen er opdateret|artiklen er rettet",
    sponsored: "sponsoreret|betalt indhold|annoncørbetalt indhold|kommercielt samarbejde",
    mark: "eksklusivt|analyse|kommentar|leder|debat|kronik|opdateret",
  },
};
