import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/read/block.ts";
import { readPage } from "../../../src/read/read-page.ts";

const read = (text: string): Block[] => readPage(text, "html-to-text").blocks;
const texts = (text: string): string[] => read(text).map((block) => block.text);

describe("readHtmlToText", () => {
  test("joins lines that were broken at 80 columns (html-to-text#235)", () => {
    const text =
      "OSTER — The ferry to Oster Sound will not sail this week, since the crew found a\nrudder that had been painted and not repaired.\nBy Ada Quill";
    expect(texts(text)).toEqual([
      "OSTER — The ferry to Oster Sound will not sail this week, since the crew found a rudder that had been painted and not repaired.",
      "By Ada Quill",
    ]);
  });

  test.each([
    ["Boats [https://o.example/b]", "Boats", ["Boats"]],
    ["Filed under: Boats [/b], Tides [/t]", "Filed under: Boats, Tides", ["Boats", "Tides"]],
    ["Read the report [/r]today", "Read the report today", ["Read the report"]],
    ["港の船 [/b]が出る", "港の船が出る", ["港の船"]],
    ["No boats [updated] today", "No boats [updated] today", []],
  ])("keeps the addresses of %j as links", (text, shown, words) => {
    const [block] = read(text);
    expect(block?.text).toBe(shown);
    expect(block?.links.map(({ start, end }) => shown.slice(start, end))).toEqual(words);
  });

  test.each([
    ["a heading", "\n\nNO BOATS TODAY\n\nText.", "heading", "NO BOATS TODAY"],
    ["a bullet", " * Salt [/s]", "item", "Salt"],
    ["a bullet alone on its line", " * \n   Salt [/s]", "item", "Salt"],
    ["a number", " 2. Salt", "item", "Salt"],
    ["a quote", "> No boats,\n> she said.", "quote", "No boats,"],
    ["a picture", "The quay [https://o.example/q.jpg]", "image", "The quay"],
    ["capitals inside a paragraph", "UN AND EU\nhave met.", "none", "UN AND EU"],
    ["a dash of speech", "- Nei, sa han.", "none", "- Nei, sa han."],
  ])("marks %s", (_, text, mark, shown) => {
    expect(read(text)[0]).toMatchObject({ mark, text: shown });
  });

  test("joins nothing where lines were left unbroken", () => {
    const line =
      "The ferry to Oster Sound will not sail this week, since its crew found a rudder that had been painted.";
    expect(texts(`${line}\n${line}\nBoats [/b]`)).toEqual([line, line, "Boats"]);
  });

  test("keeps entries apart whose long addresses fill the line", () => {
    const address = `[https://o.example/${"boats-and-tides/".repeat(5)}]`;
    expect(texts(`Boats\n${address}\nTides\n${address}`)).toEqual(["Boats", "Tides"]);
  });

  const SHARE = "to=https%3A%2F%2Fo.example%2Fno-boats-today-says-the-crew-of-the-old-oster-ferry";

  test.each([
    ["an address", `https://share.example/?${SHARE}`],
    ["a message", `whatsapp://send?${SHARE}`],
    ["a mail", `mailto:?${SHARE}`],
    ["a mail whose scheme is missing", `?subject=No%20boats&${SHARE}`],
    ["a script", "javascript:\nshareTheStoryOfTheFerryThatWillNotSail('o-9f2c-4ad1-b1d0-0c5834d57a3b');"],
  ])("joins %s without words to no date", (_, address) => {
    expect(read(`May 4, 2021 at 9:05 in the morning\n${address}`)[0]?.text).toBe(
      "May 4, 2021 at 9:05 in the morning",
    );
  });

  test("takes an address without words for a link alone and off the words behind it", () => {
    const url = `https://share.example/?${SHARE}`;
    const [alone] = read(url);
    expect(alone?.text).toBe("");
    expect(texts(`${url}\nA boat at the quay`)).toEqual(["A boat at the quay"]);
    expect(texts("https://o.example/boats is a list")).toEqual(["https://o.example/boats is a list"]);
  });
});
