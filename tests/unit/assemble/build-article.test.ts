import { expect, test } from "vitest";
import { buildArticle } from "../../../src/assemble/build-article.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

test.each<[string, Line, string]>([
  ["a printed number", ["list-item", "Shut the hatch.", { mark: "item", rank: 3 }], "3. Shut the hatch."],
  ["no bullet", ["list-item", "Shut the hatch.", { mark: "item" }], "Shut the hatch."],
  ["no mark of a heading", ["subhead", "The hatch", { mark: "heading", rank: 3 }], "The hatch"],
])("the text of a block has %s", (_, line, text) => {
  expect(buildArticle(labelledPage([line]), createPageContext({}, "en"), false).body[0]?.text).toBe(text);
});
