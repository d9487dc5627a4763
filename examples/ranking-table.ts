// Turns the "most read" lists of two pages into rows for a table or a database.
import { readFileSync } from "node:fs";
import { parseRankings } from "tearsheet";

for (const name of ["night-ferry", "section-front"]) {
  const text = readFileSync(new URL(`pages/${name}.txt`, import.meta.url), "utf8");
  for (const { title, scope, entries } of parseRankings(text)) {
    for (const { rank, headline } of entries) {
      console.log([name, title ?? "", scope ?? "", String(rank), headline].join(" | "));
    }
  }
}
