// Reads a copied page and prints what it says of its article.
import { readFileSync } from "node:fs";
import { parseNewsPage } from "tearsheet";

const text = readFileSync(new URL("pages/night-ferry.txt", import.meta.url), "utf8");
const { article } = parseNewsPage(text);

if (article === null) {
  console.log("no article on this page");
} else {
  console.log(`headline   ${article.headline ?? "-"}`);
  console.log(`deck       ${article.deck ?? "-"}`);
  console.log(`section    ${article.section ?? "-"}`);
  console.log(`authors    ${article.authors.map(({ name }) => name).join("; ")}`);
  console.log(`published  ${article.publishedAt ?? "-"}`);
  console.log(`updated    ${article.updatedAt ?? "-"}`);
  console.log(`place      ${article.dateline?.place ?? "-"}`);
  for (const { text, credit } of article.captions)
    console.log(`picture    ${text} (${credit ?? "no credit"})`);
  for (const { type, text } of article.body) console.log(`${type.padEnd(10)} ${text.slice(0, 60)}…`);
}
