import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/read/detect-format.ts";
import { measureWrap } from "../../../src/read/measure-wrap.ts";
import { splitLines } from "../../../src/read/split-lines.ts";

const detect = (text: string): string => {
  const lines = splitLines(text);
  return detectFormat(text, lines, measureWrap(text, lines));
};

const PROSE =
  "The ferry to Oster Sound will not sail this week, since the crew found that the rudder had been painted and not repaired in the yard. " +
  "Passengers were told on Monday, and most of them had already known it from the smell of the paint, which hung over the whole quay.";
const wrapAt = (width: number, indent: string): string => {
  const lines: string[] = [""];
  for (const word of PROSE.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length + 1 > width - indent.length) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => indent + line).join("\n");
};

describe("detectFormat", () => {
  test.each([
    ["an inline link", "[Ferries](https://oster.example/ferries)\n\nNo boats.", "markdown"],
    ["a link to a path", "Text [here](/ferries).", "markdown"],
    ["a heading", "# No boats\n\nThe quay is empty.", "markdown"],
    ["an underlined heading", "No boats\n========\n\nThe quay is empty.", "markdown"],
    ["a picture", "![quay](https://oster.example/q.jpg)", "markdown"],
    ["a bracketed address", "Ferries [https://oster.example/ferries]\n\nNo boats.", "html-to-text"],
    ["many bracketed paths", " * Boats [/boats]\n * Tides [/tides]\n * Fish [/fish]", "html-to-text"],
    ["mail wrapped at 72", `${wrapAt(72, "")}\n\n${wrapAt(72, "")}`, "wrapped"],
    ["a lynx dump", `   Menu\n     * Boats\n     * Tides\n\nNo boats\n\n${wrapAt(74, "   ")}`, "wrapped"],
    ["paragraphs of a line each", `No boats\n${PROSE}\n${PROSE}`, "lines"],
    ["a menu", "Home\nBoats\nTides\nFish\nWeather\nSign in", "lines"],
    ["nothing", "", "lines"],
  ])("tells %s", (_, text, format) => {
    expect(detect(text)).toBe(format);
  });

  test.each([
    ["hashtags", "# quay\n# rudder\nNo boats"],
    ["a note in brackets", "[Updated: crew named]\nNo boats [112 comments]"],
    ["a shortcode", "Send us yours[/button]"],
    ["a rule that underlines nothing", "A much longer line of text than that\n----\nNo boats"],
    [
      "short lines of one width",
      "By Ada Quill | Oster Post\nBy Tom Reed | Oster Mail\nBy Eve Moss | Oster News",
    ],
  ])("does not take %s for a mark", (_, text) => {
    expect(detect(text)).toBe("lines");
  });
});

describe("measureWrap", () => {
  test("finds the width to a few columns", () => {
    const text = `${wrapAt(64, "")}\n\n${wrapAt(64, "")}`;
    expect(Math.abs((measureWrap(text, splitLines(text))?.outer ?? 0) - 64)).toBeLessThan(5);
  });
});
