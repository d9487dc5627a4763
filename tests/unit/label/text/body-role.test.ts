import { describe, expect, test } from "vitest";
import { bodyRole } from "../../../../src/label/text/body-role.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

const SENTENCE: StubLine = ["The ferry came back to the north pier on Monday.", { body: 0.9 }];
const roleOf = (line: StubLine, before = SENTENCE, after = SENTENCE): string =>
  bodyRole(stubPage([before, line, after]), 1);

describe("bodyRole", () => {
  test.each<[string, StubLine, string]>([
    ["a sentence", ["Nobody had missed it.", { subhead: 0.9 }], "paragraph"],
    [
      "a short line between sentences, whatever the scorer says",
      ["A quiet month ashore", { body: 0.9 }],
      "subhead",
    ],
    ["one quotation alone", ["“We will be back in May”", { body: 0.9 }], "quote"],
    ["a heading of the format", ["Nobody had missed it.", {}, { mark: "heading", level: 2 }], "subhead"],
    ["an item of the format", ["Nine barges", {}, { mark: "item", level: 1 }], "list-item"],
    ["a row of a table", ["Pier 9 boats", {}, { mark: "row" }], "table-row"],
  ])("%s", (_, line, role) => {
    expect(roleOf(line)).toBe(role);
  });

  test("among lines that end no sentence the scorer decides", () => {
    const line: StubLine = ["A quiet month ashore", { body: 0.9, subhead: 0.1 }];
    expect(roleOf(line, ["Nine barges"], SENTENCE)).toBe("paragraph");
    expect(roleOf(["A quiet month ashore", { body: 0.1, subhead: 0.9 }], ["Nine barges"])).toBe("subhead");
  });
});

describe("a letter with a mark behind it speaks", () => {
  test.each(["Q: Why now?", "A: Because of the tide", "Q. Why now", "П: Почему сейчас", "Q： Why now"])(
    "%s",
    (text) => {
      expect(roleOf([text, { subhead: 0.9 }])).toBe("paragraph");
    },
  );

  test.each(["q: Why now?", "Q:Why now?", "Qs: Why now?", "Q – Why now?", "Why Q: now?"])(
    "not in %s",
    (text) => {
      expect(roleOf([text, { subhead: 0.9 }])).toBe("subhead");
    },
  );
});
