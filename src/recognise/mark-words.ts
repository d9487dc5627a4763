import type { MarkKind } from "../model/mark.ts";

/**
 * The words that newsrooms print as labels on headlines, per kind, in lower case, of all languages at once,
 * since partners' headlines keep their labels. Words for live and paid pages come from the language files
 * beside these. By hand.
 */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  update:
    "update|updated|updates|wrapup|1st ld|2nd ld|3rd ld|ld|actualización|actualizado|mise à jour|aktualisiert|aggiornamento|atualização|обновлено|更新|업데이트|تحديث",
  breaking:
    "breaking|breaking news|urgent|alert|flash|just in|eilmeldung|eil|urgente|última hora|ultima ora|ultim'ora|alerte info|siste nytt|senaste nytt|срочно|молния|терміново|速報|号外|속보|긴급|快讯|快訊|突发|عاجل|son dakika|ब्रेकिंग|ब्रेकिंग न्यूज",
  exclusive:
    "exclusive|exklusiv|exclusiva|exclusivo|exclusif|esclusiva|eksklusivt|exclusief|эксклюзив|ексклюзив|独自|独家|獨家|단독|حصري|özel",
  correction:
    "correction|corrections|corrected|correcting|refile|clarification|amended|korrektur|berichtigung|corrección|rectificatif|correzione|correção|rettelse|rättelse|correctie|訂正|정정|更正",
  analysis:
    "analysis|news analysis|analyse|análisis|analisi|análise|analys|analyysi|analiza|аналитика|аналіз|explainer|解説|분석|分析|تحليل|analiz",
  opinion:
    "opinion|op-ed|editorial|commentary|comment|column|meinung|kommentar|kolumne|leitartikel|opinión|columna|opinione|opinião|ledare|leder|opinie|opinia|komentarz|мнение|думка|社説|コラム|사설|칼럼|评论|社论|رأي|yorum",
  live: "live|live updates|live blog|liveblog",
  factbox: "factbox|fact box|timeline|faktenbox|faktaboks|faktaruta",
  interview:
    "interview|entrevista|entretien|intervista|intervju|haastattelu|wywiad|rozhovor|интервью|інтерв'ю|インタビュー|인터뷰|专访|專訪|مقابلة|حوار|röportaj",
  sponsored: "sponsored|paid content|paid post|advertorial|promoted|partner content",
};
