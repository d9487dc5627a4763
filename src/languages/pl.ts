import type { Language } from "./language.ts";

/** What Polish news pages print around their articles. */
export const pl: Language = {
  code: "pl",
  functionWords:
    "w i na z się nie do że o to jest za po jak od co dla przez ale przy są był oraz który która które tym tego jego też",
  dateOrder: "dmy",
  by: "autor|autorka|autorzy|tekst|oprac",
  and: "i|oraz|&",
  published: "opublikowano|data publikacji|publikacja|dodano",
  updated:
    "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zaktualizowany|zmodyfikowano|modyfikacja|ostatnia modyfikacja|edytowano",
  roles: "dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|korespondent|korespondentka",
  desks: "redakcja|agencja|pap|zespół",
  at: "o godz|godz|o|o godzinie|godzina|g",
  oclock: "",
  am: "",
  pm: "",
  ago: "# temu",
  units: {
    minute: "minuta|minuty|minut|min|minutę",
    hour: "godzina|godziny|godzin|godz|godzinę|h",
    day: "dzień|dni",
    week: "tydzień|tygodnie|tygodni",
  },
  today: "dzisiaj|dziś",
  yesterday: "wczoraj",
  months: "",
  phrases: {
    related:
      "czytaj także|czytaj też|zobacz także|zobacz też|czytaj również|zobacz również|powiązane|podobne artykuły|czytaj więcej",
    ranking: "najczęściej czytane|najpopularniejsze|popularne|najchętniej czytane|najczęściej komentowane",
    latest: "najnowsze|najnowsze wiadomości|najnowsze artykuły|z ostatniej chwili",
    recommended:
      "polecane|polecamy|mogą cię zainteresować|może cię zainteresować|redakcja poleca|wybrane dla ciebie|rekomendowane",
    more: "inne wiadomości|więcej z|pozostałe wiadomości",
    tags: "tematy|tagi|słowa kluczowe|tagi artykułu|w tym artykule|powiązane tematy",
    share: "udostępnij|kopiuj link",
    comments:
      "komentarze|komentarz|skomentuj|od najnowszych|od najstarszych|odpowiedz|zgłoś komentarz|dodaj komentarz|napisz komentarz|wszystkie komentarze|pokaż komentarze",
    subscribe: "subskrybuj|prenumerata|zapisz się",
    advert: "reklama",
    account: "zaloguj|moje konto",
    navigate: "strona główna|szukaj|przejdź do treści",
    legal: "wszelkie prawa zastrzeżone|polityka prywatności",
    cookies: "akceptuję|ustawienia prywatności",
    follow: "obserwuj",
    readingTime:
      "min czytania|czas czytania|minut czytania|minuty czytania|minuta czytania|ten tekst przeczytasz w",
    readMore: "czytaj więcej|czytaj dalej",
    photo: "fot|fot.|foto|zdjęcie|zdjęcia|źródło",
    gallery: "zobacz galerię|następne zdjęcie|poprzednie zdjęcie|zobacz wszystkie zdjęcia",
    player:
      "posłuchaj|odtwórz|początek okna dialogowego|koniec okna dialogowego|włącz javascript|włącz obsługę javascript|twoja przeglądarka nie obsługuje|to wideo jest niedostępne|odtwórz wideo",
    tools: "drukuj|zapisz",
    bio: "jest dziennikarzem",
    support: "wspieraj",
    live: "na żywo|relacja",
    endCredit: "źródło|źródła",
    correction: "sprostowanie|korekta",
    sponsored: "artykuł sponsorowany",
    mark: "pilne|tylko u nas|analiza|opinia|wywiad|aktualizacja|na żywo",
  },
};
