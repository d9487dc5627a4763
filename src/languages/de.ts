import type { Language } from "./language.ts";

/** What German news pages print around their articles. */
export const de: Language = {
  code: "de",
  functionWords:
    "der die das und in zu den mit von ist auf für im nicht ein eine dem des sich auch als es an werden aus er hat dass sie nach",
  dateOrder: "dmy",
  by: "von|text von|text|autor|autorin|autoren|interview von|das interview führte|das interview führten|das gespräch führte|das gespräch führten|die fragen stellte|die fragen stellten|aufgezeichnet von|protokoll",
  and: "und|&|sowie",
  published:
    "veröffentlicht|veröffentlicht am|publiziert|publiziert am|erschienen am|stand|erstellt|erstellt am",
  updated:
    "aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|aktualisierung|zuletzt geändert|geändert|geändert am|zuletzt bearbeitet|update",
  roles:
    "redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|autorin|redaktor|redaktorin|korrespondenten|korrespondentinnen|redakteuren|redakteurinnen|reportern|reporterinnen|mitarbeiter|mitarbeiterin|volontär|volontärin",
  beforeRoles: "unser|unsere|unserem|unseren|unserer|unseres|der|die|dem|den|das",
  photographers: "photo|foto|bilder",
  desks: "redaktion|agentur|agenturen",
  interview: { with: "mit", asked: "sprach|sprachen" },
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
      "mehr zum thema|lesen sie auch|zum thema|ähnliche artikel|verwandte artikel|zum selben thema|mehr zu|siehe auch|ähnliche beiträge|passend zum thema|mehr zum artikel",
    ranking:
      "meistgelesen|am meisten gelesen|meist gelesen|meistgelesene artikel|am beliebtesten|häufig gelesen|meistgesehen|beliebteste artikel|top-artikel|meistgelesene|meistgeklickt|meistgelesen heute|die meistgelesenen artikel|meistgelesene beiträge",
    latest:
      "neueste artikel|aktuelle nachrichten|neueste nachrichten|letzte artikel|das neueste|newsticker|neueste meldungen|neueste beiträge|aktuelle meldungen",
    recommended:
      "das könnte sie auch interessieren|auch interessant|die redaktion empfiehlt|empfohlen|empfehlungen|unsere auswahl|das könnte sie interessieren|lesetipps|empfehlungen der redaktion|auch spannend",
    more: "weitere artikel|weitere themen|mehr aus|mehr von|aus dem ressort|weitere meldungen|top-themen",
    tags: "themen|schlagworte|schlagwörter|stichworte|mehr lesen über|themen des artikels|kategorie|lesen sie mehr zum thema|schlagwörter zu diesem artikel|themenseiten|themen in diesem artikel|orte",
    share:
      "teilen|artikel teilen|auf facebook teilen|per mail|per e-mail|link kopieren|auf whatsapp teilen|beitrag teilen",
    comments:
      "kommentare|kommentar|kommentieren|kommentar schreiben|kommentare lesen|kommentare anzeigen|zu den kommentaren|mitdiskutieren|leserkommentare|diskutieren sie mit|ihre meinung|antworten|neueste zuerst|älteste zuerst|beste zuerst|kommentar verfassen|alle kommentare|alle kommentare anzeigen|kommentar melden|antworten anzeigen|jetzt kommentieren|bitte achten sie darauf|ihre kommentare",
    subscribe:
      "abonnieren|abo|newsletter abonnieren|jetzt abonnieren|zum newsletter|newsletter|jetzt testen|kostenlos testen|jetzt abo|zum abo|digitalabo|e-paper|monatlich kündbar|ihre e-mail-adresse|jetzt weiterlesen|alle artikel lesen|bereits abonnent|in ihrem postfach|e-mail-adresse|deine e-mail-adresse|weiterlesen mit|nur für abonnenten|direkt in ihr postfach|direkt in dein postfach|newsletter bestellen|vielen dank für ihre anmeldung|gültige e-mail-adresse",
    advert: "anzeige|werbung|anzeigen|werbung überspringen|anzeige ende|artikel weiterlesen",
    account:
      "anmelden|einloggen|registrieren|abmelden|mein konto|passwort vergessen|jetzt anmelden|benutzername|kostenlos registrieren|noch kein konto",
    navigate:
      "startseite|menü|suche|zur startseite|ressorts|zum inhalt springen|nach oben|zurück zur startseite|menü öffnen|menü schließen|seite|suchen|übersicht",
    legal:
      "impressum|datenschutz|agb|alle rechte vorbehalten|nutzungsbedingungen|datenschutzerklärung|barrierefreiheit|urheberrecht|nutzungsrechte|affiliate-links|provision|widerruf|kontakt|mediadaten|mit der anmeldung stimmen sie|datenschutzhinweise",
    cookies:
      "cookie-einstellungen|cookies|alle akzeptieren|datenschutzeinstellungen|externe inhalte|externer inhalt|zustimmen|einwilligung|personenbezogene daten|wir verwenden cookies|cookies akzeptieren|personalisierte werbung|empfohlener redaktioneller inhalt|empfohlener externer inhalt|mit ihrer zustimmung|externen inhalt laden|externe inhalte laden|externen inhalt anzeigen|inhalte von drittanbietern|inhalt laden|video jetzt laden",
    follow:
      "folgen|folgen sie uns|jetzt folgen|auf whatsapp folgen|laden sie unsere app|unsere app herunterladen",
    readingTime: "min lesezeit|lesezeit|min. lesezeit|minuten lesezeit|lesedauer|minuten zu lesen",
    readMore:
      "weiterlesen|mehr lesen|mehr dazu|lesen sie mehr|jetzt lesen|zum artikel|mehr anzeigen|mehr erfahren|lesen sie hier|vollständigen artikel|finden sie in unserem|finden sie jederzeit|lesen sie in unserem",
    photo: "foto|fotos|bild|bilder|quelle|archivbild",
    gallery:
      "bild vergrößern|fotostrecke|bildergalerie|zur galerie|bilder ansehen|bild in|ende der bildergalerie|nächstes bild|vorheriges bild|alle bilder anzeigen",
    player:
      "anhören|artikel anhören|vorlesen|abspielen|zum video|podcast|stummschalten|anfang des dialogfensters|ende des dialogfensters|dies ist ein modales fenster|bitte aktivieren sie javascript|javascript aktivieren|video nicht verfügbar|dieses video ist nicht verfügbar|ihr browser unterstützt|dein browser unterstützt|video abspielen|diesen artikel anhören|audioversion wurde künstlich erzeugt",
    tools:
      "drucken|merken|artikel drucken|artikel merken|auf die merkliste|merkliste|schriftgröße|pdf|fehler gefunden|fehler melden|artikel verschenken|artikel lizenzieren|inhalt lizenzieren",
    bio: "ist redakteur|ist redakteurin|ist autor|ist autorin|ist korrespondent|ist korrespondentin|ist chefredakteur|ist gründer|ist reporter|ist reporterin|schreibt für|schreibt über|arbeitet als|arbeitet für|leitet das|berichtet für|geboren in|zur autorenseite|mehr artikel von|alle artikel von|über den autor|über die autorin|zur person|schreibt seit|schreibt frei|berichtet aus",
    support:
      "spenden|unterstützen sie|jetzt spenden|mit ihrer spende|jetzt unterstützen|unterstützen sie uns|unterstützen sie unsere arbeit",
    live: "liveticker|liveblog",
    endCredit:
      "mitarbeit|redaktion|dieser artikel erschien|dieser text erschien|zuerst erschienen|ist eine übersetzung|aus dem englischen|mit material von|mit agenturmaterial|mit informationen von|sendung|dieser artikel ist teil|dieser text ist teil|dieser artikel enthält|dieser beitrag enthält|triggerwarnung|transparenzhinweis",
    correction:
      "korrektur|anmerkung der redaktion|in einer früheren version|korrekturhinweis|transparenzhinweis|hinweis der redaktion|wurde aktualisiert",
    sponsored: "gesponsert|anzeige|werbepartner|bezahlte inhalte",
    mark: "exklusiv|eilmeldung|kommentar|analyse|meinung|kolumne",
  },
};
