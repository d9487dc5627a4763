import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { chooseBody } from "../../../../src/label/text/choose-body.ts";
import { findPosts } from "../../../../src/label/text/find-posts.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

function bodyOf(lines: readonly StubLine[]): Claims {
  const page = stubPage(lines);
  const claims = claimsOf(page);
  chooseBody(page, claims, findPosts(page));
  return claims;
}

const FIRST: StubLine = [
  "The ferry came back to the north pier on Monday after a month away.",
  { body: 0.9 },
];
const SECOND: StubLine = ["The keeper of the lamp was the first to board it, wardens said.", { body: 0.9 }];
const MENU: StubLine = ["Weather", { other: 1 }];

describe("chooseBody", () => {
  test("claims the text and nothing of the menu round it", () => {
    expect(bodyOf([MENU, MENU, FIRST, SECOND, MENU])).toEqual([null, null, "paragraph", "paragraph", null]);
  });

  test("keeps an odd sentence amid the text, and a box of furniture out of it", () => {
    expect(bodyOf([FIRST, ["Nobody had missed it for long.", { body: 0.4 }], SECOND])[1]).toBe("paragraph");
    expect(bodyOf([FIRST, ["Sign up for our newsletter", { other: 1 }], SECOND])[1]).toBeNull();
  });

  test("never claims the label of an ad, however sure the scorer is", () => {
    expect(bodyOf([FIRST, ["Advertisement", { body: 0.99 }], SECOND])[1]).toBeNull();
    expect(bodyOf([FIRST, ["A Quiet Month Ashore", { subhead: 0.99 }], SECOND])[1]).toBe("subhead");
  });

  test("keeps the teaser of another story out of the text, and the paragraph between boxes in it", () => {
    const story: StubLine[] = [
      ["Barge owner fined", { "list-entry": 0.9 }],
      ["He had moored where nobody may moor.", { body: 0.6 }],
    ];
    expect(bodyOf([FIRST, ...story, ["May 6, 2024, by Ida Brandt", { other: 0.9 }], SECOND])[2]).toBeNull();
    expect(bodyOf([FIRST, ...story, SECOND])[2]).toBe("paragraph");
    const lonely: StubLine = [
      "The month ashore had cost the harbour twice what the council said it would at first.",
      { body: 0.3, other: 0.7 },
    ];
    expect(bodyOf([FIRST, MENU, lonely, MENU, SECOND])[2]).toBe("paragraph");
  });

  test("takes the format's word for items, quotes and headings", () => {
    const marked: StubLine[] = [
      ["Nine barges waited outside the wall", { body: 0.9 }, { mark: "item", level: 1 }],
      ["Nobody has answered our letters.", { body: 0.9 }, { mark: "quote" }],
      ["The month ashore", { body: 0.9 }, { mark: "heading", level: 2 }],
    ];
    expect(bodyOf([FIRST, ...marked, SECOND]).slice(1, 4)).toEqual(["list-item", "quote", "subhead"]);
  });

  test("claims no subhead without text below it", () => {
    expect(bodyOf([FIRST, SECOND, ["The month ashore", { subhead: 0.9 }]])[2]).toBeNull();
  });

  test("claims nothing of a page of labels", () => {
    expect(bodyOf([MENU, MENU])).toEqual([null, null]);
    expect(bodyOf([])).toEqual([]);
  });
});
