import { describe, expect, test } from "vitest";
import { buildArticle } from "../../../src/assemble/build-article.ts";
import type { Article } from "../../../src/model/article.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

test.each<[string, Line, string]>([
  ["a printed number", ["list-item", "Shut the hatch.", { mark: "item", rank: 3 }], "3. Shut the hatch."],
  ["no bullet", ["list-item", "Shut the hatch.", { mark: "item" }], "Shut the hatch."],
  ["no mark of a heading", ["subhead", "The hatch", { mark: "heading", rank: 3 }], "The hatch"],
])("the text of a block has %s", (_, line, text) => {
  expect(buildArticle(labelledPage([line]), createPageContext({}, "en"), false).body[0]?.text).toBe(text);
});

const articleOf = (...lines: Line[]): Article =>
  buildArticle(labelledPage(lines), createPageContext({}, "en"), false);

describe("the section that ends a path", () => {
  const HEADLINE = "Granton ferry line sold to its crew";

  test.each<[name: string, path: string, section: string]>([
    ["is a place that opens the headline too", "Home > Harbour > Granton", "Granton"],
    ["stands before the headline", `Home > Harbour > ${HEADLINE}`, "Harbour"],
    ["stands before a headline that is cut short", "Home > Harbour > Granton ferry…", "Harbour"],
    ["stands before a large part of the headline", "Home > Harbour > Granton ferry line", "Harbour"],
    ["is a place that does not open the headline", "Home > Harbour > Ferry line sold", "Ferry line sold"],
  ])("%s", (_, path, section) => {
    expect(articleOf(["section", path], ["headline", HEADLINE]).section).toBe(section);
  });
});

describe("a kicker that was run together with the headline", () => {
  const RUN = "Night BoatsBoard buys two boats";

  test("is parted from it where the page prints it alone", () => {
    const article = articleOf(["furniture", "Night Boats"], ["headline", RUN]);
    expect(article).toMatchObject({ kicker: "Night Boats", headline: "Board buys two boats" });
  });

  test("stays where nothing proves it", () => {
    expect(articleOf(["headline", RUN])).toMatchObject({ kicker: null, headline: RUN });
  });

  test("gives way to the kicker that has a line of its own", () => {
    const article = articleOf(["furniture", "Night Boats"], ["kicker", "Harbour"], ["headline", RUN]);
    expect(article).toMatchObject({ kicker: "Harbour", headline: "Board buys two boats" });
  });
});
