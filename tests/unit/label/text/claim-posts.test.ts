import { expect, test } from "vitest";
import { claimPosts } from "../../../../src/label/text/claim-posts.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const LINES: readonly StubLine[] = [
  ["16:40"],
  ["Lock open again"],
  ["The last barge has left the lock and the channel is open."],
  ["Share this post"],
  ["Nobody on the pier had seen it leave before dawn."],
  ["15:55"],
  ["Divers are still looking at the hull of the ferry."],
  ["More to follow"],
  ["The keeper of the lamp has written these lines himself."],
];
const POSTS = [
  { title: 1, from: 2, to: 5 },
  { title: -1, from: 6, to: 9 },
];

test("titles become subheads, sentences text, also behind the furniture of a post", () => {
  const page = stubPage(LINES);
  const claims = claimsOf(page);
  claimPosts(page, claims, POSTS);
  expect(claims.slice(0, 6)).toEqual([null, "subhead", "paragraph", null, "paragraph", null]);
});

test("the last post ends with the first line that is no sentence", () => {
  const page = stubPage(LINES);
  const claims = claimsOf(page);
  claimPosts(page, claims, POSTS);
  expect(claims.slice(6)).toEqual(["paragraph", null, null]);
});

test("but not with one that is claimed, and what is claimed stays", () => {
  const page = stubPage(LINES);
  const claims = claimsOf(page, { 2: "quote", 7: "list-item" });
  claimPosts(page, claims, POSTS);
  expect(claims[2]).toBe("quote");
  expect(claims.slice(6)).toEqual(["paragraph", "list-item", "paragraph"]);
});

test("without posts nothing is claimed", () => {
  const page = stubPage(LINES);
  const claims = claimsOf(page);
  claimPosts(page, claims, []);
  expect(claims).toEqual(claimsOf(page));
});
