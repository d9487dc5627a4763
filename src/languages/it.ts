import type { Language } from "./language.ts";

/** What Italian news pages print around their articles. */
export const it: Language = {
  code: "it",
  functionWords:
    "il la lo le i gli di del della dei e è in un una che a al per con non si da sono nel nella su anche come ha",
  dateOrder: "dmy",
  by: "di|a cura di|testo di|scritto da|intervista di|intervista a cura di|dal nostro inviato|dalla nostra inviata|dai nostri inviati|dal nostro corrispondente|dalla nostra corrispondente|dai nostri corrispondenti",
  and: "e|ed|&",
  published: "pubblicato il|pubblicato|pubblicato alle",
  updated:
    "aggiornato il|aggiornato alle|aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modifica il|modifica|modificato il|modificato|modificata|ultima modifica",
  roles:
    "giornalista|inviato|inviata|corrispondente|redattore|redattrice|caporedattore|caporedattrice|giornalisti|inviati|inviate|corrispondenti|redattori",
  beforeRoles: "nostro|nostra|nostri|nostre|il|lo|la|gli|le",
  photographers: "foto",
  desks: "redazione|la redazione|agenzia",
  at: "alle|alle ore|ore|h",
  oclock: "h",
  am: "",
  pm: "",
  ago: "# fa",
  units: {
    minute: "minuto|minuti|min",
    hour: "ora|ore|h",
    day: "giorno|giorni|g",
    week: "settimana|settimane|sett",
  },
  today: "oggi",
  yesterday: "ieri",
  months: "genn=1|febb=2|sett=9",
  phrases: {
    related:
      "leggi anche|articoli correlati|correlati|vedi anche|notizie correlate|sullo stesso argomento|leggi di più su|articoli simili|per approfondire",
    ranking:
      "i più letti|più letti|più lette|le più lette|gli articoli più letti|i più visti|articoli più letti|le notizie più lette|più visti|più popolari|i più popolari",
    latest:
      "ultime notizie|ultimi articoli|ultim'ora|ultime|le ultime notizie|ultime news|ultimi aggiornamenti",
    recommended:
      "potrebbe interessarti|ti potrebbe interessare|potrebbe interessarti anche|raccomandati per te|consigliati|da non perdere|articoli suggeriti|ti potrebbe interessare anche|articoli consigliati|consigliati per te",
    more: "altre notizie|altri articoli|altro da|articolo successivo|articolo precedente",
    tags: "argomenti|temi|argomenti trattati|etichette|parole chiave",
    share: "condividi|copia link|condividi su facebook",
    comments:
      "commenti|commenta|lascia un commento|commento|rispondi|scrivi un commento|meno recenti|ordina per|tutti i commenti|vedi tutti i commenti|segnala abuso|aggiungi un commento",
    subscribe:
      "abbonati|iscriviti|abbonamenti|abbonamento|newsletter|iscriviti alla newsletter|già abbonato|riservato agli abbonati|la tua email|indirizzo email|contenuto riservato agli abbonati|continua a leggere con|indirizzo e-mail|inserisci la tua email|nella tua casella di posta|nella tua email|grazie per esserti iscritto|abbonati ora",
    advert: "pubblicità|annuncio",
    account:
      "accedi|registrati|il mio account|esci|password dimenticata|hai già un account|registrati gratis",
    navigate: "cerca|vai al contenuto|torna su|chiudi|sezioni|menu|home",
    legal:
      "riproduzione riservata|tutti i diritti riservati|privacy policy|informativa|condizioni d'uso|cookie policy|partita iva|contatti|acconsento al trattamento|ho letto l'informativa|termini e condizioni",
    cookies:
      "accetta|rifiuta|cookie|accetta tutti|rifiuta tutti|gestisci|utilizziamo i cookie|continua senza accettare|contenuto è ospitato|contenuto esterno|per vedere questo contenuto|mostra contenuto|accetta e mostra",
    follow: "seguici|segui|seguici su",
    readingTime:
      "minuti di lettura|tempo di lettura|min di lettura|min. di lettura|minuto di lettura|tempo di lettura stimato",
    readMore: "continua a leggere|leggi tutto|leggi di più|scopri di più|mostra di più",
    photo: "foto|fotografia|immagine|crediti|ansa",
    gallery:
      "galleria|guarda le foto|fotogallery|fine della galleria|immagine successiva|immagine precedente|vedi tutte le foto",
    player:
      "ascolta|guarda|ascolta l'articolo|guarda il video|podcast|inizio della finestra di dialogo|fine della finestra di dialogo|questa è una finestra modale|attiva javascript|abilita javascript|questo video non è disponibile|il tuo browser non|ascolta questo articolo|ascolta la versione audio",
    tools: "stampa|salva|invia per email",
    bio: "è giornalista|l'autore|sull'autore|è autore|è autrice|è corrispondente|è professore|scrive per|giornalista professionista|è un giornalista|è una giornalista",
    support: "sostienici",
    live: "diretta|in diretta",
    endCredit:
      "fonte|pubblicato originariamente|traduzione di|a cura di|ha collaborato|questo articolo contiene|questo articolo fa parte",
    correction: "rettifica|errata corrige|nota della redazione|articolo aggiornato|una versione precedente",
    sponsored: "contenuto sponsorizzato",
    mark: "esclusiva|ultim'ora|aggiornamento|analisi|opinione",
  },
};
