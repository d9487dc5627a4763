import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/read/block.ts";
import { readPage } from "../../../src/read/read-page.ts";

const read = (text: string): Block[] => readPage(text, "markdown").blocks;
const texts = (text: string): string[] => read(text).map((block) => block.text);
const linked = (text: string): [string, string][] =>
  read(text).flatMap((block) =>
    block.links.map(({ start, end, url }): [string, string] => [block.text.slice(start, end), url]),
  );

describe("readMarkdown: blocks", () => {
  test.each([
    ["# Boats", { mark: "heading", level: 1, text: "Boats" }],
    ["### Boats ###", { mark: "heading", level: 3, text: "Boats" }],
    ["Boats\n=====", { mark: "heading", level: 1, text: "Boats" }],
    ["=====\nBoats\n=====", { mark: "none", text: "Boats" }],
    ["-----\n\nBoats\n-----", { mark: "heading", level: 2, text: "Boats" }],
    ["Boats\n-----", { mark: "heading", level: 2, text: "Boats" }],
    [
      "## [Boats](/b)",
      { mark: "heading", level: 2, text: "Boats", links: [{ start: 0, end: 5, url: "/b" }] },
    ],
    ["* Salt", { mark: "item", level: 1, text: "Salt" }],
    ["    - Salt", { mark: "item", level: 2, text: "Salt" }],
    ["3. Salt", { mark: "item", rank: 3, text: "Salt" }],
    ["2) Salt", { mark: "item", rank: 2, text: "Salt" }],
    ["2. maj 2031 kl. 5.40", { mark: "none", rank: null, text: "2. maj 2031 kl. 5.40" }],
    ["> No boats.", { mark: "quote", text: "No boats." }],
    ["| Port | Boats |", { mark: "row", text: "Port Boats" }],
    ["*   \n    [Salt](/s)", { mark: "item", text: "Salt", start: 0 }],
    ["![The quay](/q.jpg)", { mark: "image", text: "The quay" }],
    ["![](/q.jpg)", { mark: "image", text: "" }],
    [
      "[![The quay](/q.jpg)](/quay)",
      { mark: "image", text: "The quay", links: [{ start: 0, end: 8, url: "/quay" }] },
    ],
    ["![](data:image/png;base64,AAAA)", { mark: "image", text: "" }],
    ["[](/top)", { text: "", links: [{ start: 0, end: 0, url: "/top" }] }],
  ])("reads %j", (text, block) => {
    expect(read(text)).toHaveLength(1);
    expect(read(text)[0]).toMatchObject(block);
  });

  test.each([
    ["a year at the head", "2019. A good year.", "2019. A good year."],
    ["a hashtag", "#boats", "#boats"],
    ["a negative number", "-5 degrees", "-5 degrees"],
    ["an escaped bullet", "\\- Oui, dit-il.", "- Oui, dit-il."],
  ])("takes no mark from %s", (_, text, shown) => {
    expect(read(text)[0]).toMatchObject({ mark: "none", text: shown });
  });

  test("drops rules, fences and the line under a table's head", () => {
    expect(texts("Boats\n\n* * *\n\n```\nrow\n```\n\n| Port | n |\n| --- | ---: |\n| Oster | 4 |")).toEqual([
      "Boats",
      "row",
      "Port n",
      "Oster 4",
    ]);
  });

  test("keeps lines of a paragraph apart where the text is not wrapped", () => {
    expect(texts("By **Ada Quill**  \nMay 4, 2021")).toEqual(["By Ada Quill", "May 4, 2021"]);
  });
});

describe("readMarkdown: inline marks", () => {
  test.each([
    ["**No** boats, *none* and __never__", "No boats, none and never"],
    ["***Both*** ~~old~~ `code`", "Both old code"],
    ["**a *b***", "a b"],
    ["_Title_, said Quill", "Title, said Quill"],
    ["read _people_just now", "read peoplejust now"],
    ["5*3*2 and a * b", "5*3*2 and a * b"],
    ["snake_case_name stays", "snake_case_name stays"],
    ["a star*", "a star*"],
    ["O`Hara left", "O`Hara left"],
    ["1\\. \\*not bold\\*", "1. *not bold*"],
    ["<https://oster.example/b> and <b>bold</b><br>new", "https://oster.example/b and bold new"],
    ["a < b and c > d", "a < b and c > d"],
    ["[Corrected: rope] stays", "[Corrected: rope] stays"],
    ["** Note **", "Note"],
  ])("peels %j", (text, shown) => {
    expect(texts(text)).toEqual([shown]);
  });
});

describe("readMarkdown: links", () => {
  test.each([
    [
      "[Home](/) | [Boats](/b)",
      [
        ["Home", "/"],
        ["Boats", "/b"],
      ],
    ],
    ['[Boats](https://o.example/b "All boats")', [["Boats", "https://o.example/b"]]],
    ["[Boats](https://o.example/b_(ferry))", [["Boats", "https://o.example/b_(ferry)"]]],
    ["[Boats](<https://o.example/a b>)", [["Boats", "https://o.example/a b"]]],
    ["[**Boats** now](/b)", [["Boats now", "/b"]]],
    ["[![thumb](/t.jpg)No boats](/b)", [["No boats", "/b"]]],
    ["[Boats [live]](/b)", [["Boats [live]", "/b"]]],
    [
      'See the [tide\ntable](https://o.example/tide/\ntable "How to\nread it") now',
      [
        ["tide", "https://o.example/tide/table"],
        ["table", "https://o.example/tide/table"],
      ],
    ],
  ])("finds them in %j", (text, links) => {
    expect(linked(text)).toEqual(links);
  });

  test.each([
    ["a label", "See the [tide table][t] now\n\n[t]: https://o.example/t 'Tides'", "See the tide table now"],
    ["its own words", "See the [Tides] now\n\n[tides]: https://o.example/t", "See the Tides now"],
  ])("resolves a reference by %s", (_, text, shown) => {
    expect(texts(text)[0]).toBe(shown);
    expect(linked(text)[0]?.[1]).toBe("https://o.example/t");
  });

  test("carries a link round a card of several paragraphs (html-to-text#209)", () => {
    expect(linked("[\n\n### No boats\n\nFor a week\n\n](/b)")).toEqual([
      ["No boats", "/b"],
      ["For a week", "/b"],
    ]);
  });

  test("joins lines and links that a hard wrap broke (html2text#423)", () => {
    const line = "The ferry to Oster Sound will not sail until the crew has found the paint";
    const text = [1, 2, 3, 4]
      .map(() => `${line}\nand the [rudder of the](https://o.example/r) old boat.\n`)
      .join("\n");
    expect(texts(text)[0]).toBe(`${line} and the rudder of the old boat.`);
    expect(texts(text)).toHaveLength(4);
  });
});
