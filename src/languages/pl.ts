import type { Language } from "./language.ts";

/** What Polish news pages print around their articles. */
export const pl: Language = {
  code: "pl",
  functionWords:
    "w i na z się nie do że o to jest za po jak od co dla przez ale przy są był oraz który która które tym tego jego też",
  dateOrder: "dmy",
  by: "autor|autorka|autorzy|tekst|oprac|rozmawia|rozmawiał|rozmawiała|rozmawiali|rozmawiają|wywiad przeprowadził|wywiad przeprowadziła|rozmowę przeprowadził|rozmowę przeprowadziła|notował|notowała|opracował|opracowała|od naszego korespondenta|od naszej korespondentki|od naszego wysłannika",
  and: "i|oraz|&",
  published: "opublikowano|data publikacji|publikacja|dodano",
  updated:
    "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zaktualizowany|zmodyfikowano|modyfikacja|ostatnia modyfikacja|edytowano",
  roles:
    "dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|korespondent|korespondentka|korespondenci|dziennikarze|reporterzy",
  beforeRoles: "nasz|nasza|nasi|naszego|naszej",
  photographers: "foto|zdjęcia",
  desks: "redakcja|agencja|pap|zespół",
  interview: { with: "z|ze", asked: "rozmawia|rozmawiał|rozmawiała|rozmawiali" },
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
      "czytaj także|czytaj też|zobacz także|zobacz też|czytaj również|zobacz również|powiązane|podobne artykuły|czytaj więcej|powiązane artykuły|podobne wiadomości",
    ranking:
      "najczęściej czytane|najpopularniejsze|popularne|najchętniej czytane|najczęściej komentowane|popularne artykuły|najchętniej czytane dziś|hity dnia|najczęściej wyświetlane",
    latest:
      "najnowsze|najnowsze wiadomości|najnowsze artykuły|z ostatniej chwili|ostatnie wiadomości|ostatnio dodane",
    recommended:
      "polecane|polecamy|mogą cię zainteresować|może cię zainteresować|redakcja poleca|wybrane dla ciebie|rekomendowane|może zainteresuje cię|warto przeczytać|polecane artykuły",
    more: "inne wiadomości|więcej z|pozostałe wiadomości",
    tags: "tematy|tagi|słowa kluczowe|tagi artykułu|w tym artykule|powiązane tematy",
    share: "udostępnij|kopiuj link",
    comments:
      "komentarze|komentarz|skomentuj|od najnowszych|od najstarszych|odpowiedz|zgłoś komentarz|dodaj komentarz|napisz komentarz|wszystkie komentarze|pokaż komentarze|dołącz do dyskusji",
    subscribe:
      "subskrybuj|prenumerata|zapisz się|newsletter|kup dostęp|wykup dostęp|adres e-mail|twój adres e-mail|dla prenumeratorów|tylko dla subskrybentów|twój e-mail|adres email|podaj adres e-mail|na twoją skrzynkę|prosto na swoją skrzynkę|dziękujemy za zapisanie się|nieprawidłowy adres e-mail|bądź na bieżąco",
    advert: "reklama|dalszy ciąg materiału|dalsza część artykułu|dalsza część tekstu",
    account: "zaloguj|moje konto|załóż konto|masz już konto|zarejestruj się",
    navigate: "strona główna|szukaj|przejdź do treści",
    legal:
      "wszelkie prawa zastrzeżone|polityka prywatności|polityka cookies|prawa autorskie|wyrażam zgodę na|akceptuję regulamin",
    cookies:
      "akceptuję|ustawienia prywatności|używamy plików cookie|przejdź do serwisu|treść zewnętrzna|aby zobaczyć tę treść|wyświetl treść|pokaż treść",
    follow: "obserwuj|śledź nas|dołącz do naszego kanału|dołącz do nas",
    readingTime:
      "min czytania|czas czytania|minut czytania|minuty czytania|minuta czytania|ten tekst przeczytasz w",
    readMore: "czytaj więcej|czytaj dalej|czytaj całość|cały artykuł",
    photo: "fot|fot.|foto|zdjęcie|zdjęcia|źródło|fotografia|zrzut ekranu",
    gallery:
      "zobacz galerię|następne zdjęcie|poprzednie zdjęcie|zobacz wszystkie zdjęcia|galeria zdjęć|powiększ",
    player:
      "posłuchaj|odtwórz|początek okna dialogowego|koniec okna dialogowego|włącz javascript|włącz obsługę javascript|twoja przeglądarka nie obsługuje|to wideo jest niedostępne|odtwórz wideo|posłuchaj artykułu",
    tools: "drukuj|zapisz|wydrukuj",
    bio: "jest dziennikarzem|jest redaktorem|jest redaktorką|jest dziennikarką|jest autorem",
    support: "wspieraj|wesprzyj nas",
    live: "na żywo|relacja",
    endCredit:
      "źródło|źródła|oprac|artykuł ukazał się|tekst ukazał się|pierwotnie opublikowany|tekst pochodzi z",
    correction: "sprostowanie|korekta|errata|od redakcji|we wcześniejszej wersji",
    sponsored: "artykuł sponsorowany|materiał sponsorowany|materiał partnera|materiał promocyjny",
    mark: "pilne|tylko u nas|analiza|opinia|wywiad|aktualizacja|na żywo",
  },
};
