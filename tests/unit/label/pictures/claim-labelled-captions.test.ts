import { expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimLabelledCaptions } from "../../../../src/label/pictures/claim-labelled-captions.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const ALL = "paragraph";

/** The lines below a page whose lines were all taken for text. */
function rolesOf(...texts: string[]): Claims {
  const page = stubPage(texts.map((text) => [text]));
  const claims = claimsOf(page, Object.fromEntries(texts.map((_, at) => [at, ALL])));
  claimLabelledCaptions(page, claims);
  return claims;
}

test.each<[name: string, texts: string[], roles: Claims]>([
  [
    "the line below the label of a caption",
    ["Image caption,", "The keeper opens the lock."],
    [null, "caption"],
  ],
  ["the line below the label of a credit", ["Image source,", "Ida Brandt"], [null, "credit"]],
  [
    "one of two labels is below its own line",
    ["Image source,", "Ida Brandt", "Image caption,", "The lock at dawn"],
    [null, "credit", null, "caption"],
  ],
  [
    "a second label is no caption of the first",
    ["Image source,", "Image caption,", "The lock"],
    [ALL, null, "caption"],
  ],
])("%s", (_, texts, roles) => {
  expect(rolesOf(...texts)).toEqual(roles);
});

test.each<[name: string, texts: string[]]>([
  ["a label with its value on the line", ["Image source, Ida Brandt", "The lock was shut."]],
  ["a label as the last line", ["The lock was shut.", "Image caption,"]],
  ["a line above the label", ["The lock was shut.", "Image caption,"]],
  ["a word that is no label", ["Images,", "The lock was shut."]],
])("nothing is claimed for %s", (_, texts) => {
  expect(rolesOf(...texts)).toEqual(texts.map(() => ALL));
});
