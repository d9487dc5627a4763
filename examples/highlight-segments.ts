// Prints every line of a page with its role: what an editor would highlight. Nothing of the input is lost.
import { readFileSync } from "node:fs";
import { segmentPage } from "tearsheet";

const text = readFileSync(new URL("pages/section-front.txt", import.meta.url), "utf8");
const segments = segmentPage(text);

for (const { role, start, end } of segments) {
  if (role !== "blank") console.log(`${role.padEnd(13)} ${text.slice(start, end)}`);
}
console.log(`covered: ${String(segments.map(({ start, end }) => text.slice(start, end)).join("") === text)}`);
