import type { NewsPage } from "../src/index.ts";

/** Puts an ANSI colour round a text, or leaves it alone. */
export type Paint = (style: "title" | "field" | "quiet", text: string) => string;

const STYLES = { title: "1;36", field: "33", quiet: "2" } as const;

/** Colours for a terminal. */
export const inColour: Paint = (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m`;

/** No colours: for files, pipes and `NO_COLOR`. */
export const plain: Paint = (_style, text) => text;

/** The fields and lists of a page as lines for a person to read. */
export function showPage(page: NewsPage, paint: Paint): string {
  const lines: string[] = [];
  const title = (text: string): number => lines.push("", paint("title", text));
  const field = (name: string, value: string | null | undefined): void => {
    lines.push(`  ${paint("field", name.padEnd(12))} ${value ?? paint("quiet", "null")}`);
  };

  title("Page");
  field("kind", page.kind);
  field("format", page.format);
  field("language", page.language);

  const { article } = page;
  if (article !== null) {
    title("Article");
    for (const name of ["headline", "kicker", "deck", "section"] as const) field(name, article[name]);
    for (const { name, role, affiliation } of article.authors) {
      field("author", [name, role, affiliation].filter((each) => each !== null).join(", "));
    }
    for (const name of ["agency", "publishedAt", "updatedAt"] as const) field(name, article[name]);
    field("dateline", article.dateline?.place);
    for (const { text, credit } of article.captions)
      field("caption", credit === null ? text : `${text} (${credit})`);
    for (const { kind, text } of article.marks) field("mark", `${kind}: ${text}`);
    for (const { type, text } of article.body) field(type, shorten(text));
  }

  title("Related tags");
  lines.push(`  ${page.relatedTags.map(({ name }) => name).join(" · ") || paint("quiet", "none")}`);
  for (const { title: heading, scope, entries } of page.rankings) {
    title(`Ranking: ${heading ?? "without a heading"}${scope === null ? "" : ` (scope: ${scope})`}`);
    for (const { rank, headline } of entries) field(`${String(rank)}.`.padStart(4), headline);
  }
  for (const { kind, title: heading, entries } of page.storyLists) {
    title(`Stories, ${kind}: ${heading ?? "without a heading"}`);
    for (const { headline } of entries) field("   -", headline);
  }
  for (const { code, message } of page.notes) lines.push("", `${paint("field", code)} ${message}`);
  return `${lines.join("\n").trimStart()}\n`;
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
