import { describe, expect, it } from "vitest";
import { BLOCK_CLASSES } from "../../../src/label/score/block-class.ts";
import type { CorpusEntry } from "../../../training/corpus.ts";
import { truthOfPage } from "../../../training/truth-of-page.ts";
import { inventedEntry, LABEL, LINES, observe, PARAGRAPHS } from "./invented-page.ts";

/** What each line of a page may be, class names with bars. */
function truthOf(lines: readonly string[], entry: CorpusEntry): string[] {
  const { allowed } = truthOfPage(observe(lines.join("\n")), entry);
  return [...allowed].map((bits) => BLOCK_CLASSES.filter((_, at) => (bits & (1 << at)) !== 0).join("|"));
}

const NOT_BODY = BLOCK_CLASSES.filter((name) => name !== "body" && name !== "subhead").join("|");

describe("truthOfPage", () => {
  it("gives each line of a labelled page the role that the label names", () => {
    expect(truthOf(LINES, inventedEntry(LABEL))).toEqual([
      "other",
      "other",
      "other",
      "section",
      "headline",
      "deck",
      "byline",
      "timestamp",
      "caption",
      "body",
      "body",
      "body",
      "body",
      "subhead",
      "body",
      "body",
      "body",
      "list-heading",
      "tag",
      "list-heading",
      "list-entry",
      "list-entry",
      "other",
      "other",
      "other",
    ]);
  });

  it("tells body, headline, byline and date of a page without label, and leaves the rest open but not body", () => {
    const truth = truthOf(LINES, inventedEntry(null));
    expect(truth.slice(4, 10)).toEqual(["headline", NOT_BODY, "byline", "timestamp", NOT_BODY, "body"]);
    expect(truth.slice(-3)).toEqual(["other|headline", NOT_BODY, NOT_BODY]);
  });

  it("leaves open which lines of the body are subheads where the data set does not say", () => {
    const { page } = inventedEntry(null);
    const body = page.expected.body.map(({ text }) => ({ type: "paragraph", text }));
    const truth = truthOf(LINES, inventedEntry(null, { set: "naeb", expected: { ...page.expected, body } }));
    expect(new Set(truth.slice(9, 17))).toEqual(new Set(["body|subhead"]));
  });

  it("takes a line that prints both the author and the day for either", () => {
    const lines = LINES.filter((_, at) => at !== 7).map((line, at) =>
      at === 6 ? "By Ines Calloway, February 12, 2031" : line,
    );
    expect(truthOf(lines, inventedEntry(null))[6]).toBe("byline|timestamp");
  });

  it("takes of two copies of a paragraph the one that stands in the text", () => {
    const teaser = PARAGRAPHS[0] ?? "";
    const truth = truthOf([...LINES, "More", "Stories", "Of Today", teaser], inventedEntry(LABEL));
    expect(truth[9]).toBe("body");
    expect(truth.at(-1)).not.toContain("body");
  });

  it("weighs long blocks more than short ones, and those of the head more than their length", () => {
    const { weight } = truthOfPage(observe(LINES.join("\n")), inventedEntry(LABEL));
    expect(weight[9]).toBeGreaterThan(weight[0] ?? 0);
    expect(weight[4]).toBeGreaterThan(weight[22] ?? 0);
    expect([...weight].every((each) => each > 0)).toBe(true);
  });

  it("gives a page of no blocks none", () => {
    expect(truthOfPage([], inventedEntry(LABEL)).allowed).toHaveLength(0);
  });
});
