// Reads the Markdown of a reader service; the format is found, and addresses are kept.
import { readFileSync } from "node:fs";
import { parseNewsPage } from "tearsheet";

const text = readFileSync(new URL("pages/reader-markdown.txt", import.meta.url), "utf8");
const page = parseNewsPage(text);

console.log(`format ${page.format}, language ${page.language ?? "unknown"}`);
console.log(page.article?.headline ?? "no headline");
for (const { name, url } of page.relatedTags) console.log(`tag ${name} -> ${url ?? "no address"}`);
for (const { rank, headline, url } of page.rankings[0]?.entries ?? []) {
  console.log(`${String(rank)}. ${headline} -> ${url ?? "no address"}`);
}
for (const { kind, entries } of page.storyLists) console.log(`${kind}: ${String(entries.length)} stories`);
