import { describe, expect, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import { isGalleryControl } from "../../../src/recognise/credit/is-gallery-control.ts";
import { ODD_TEXTS, pageIn } from "./forms-support.ts";

describe("isGalleryControl", () => {
  test.each([
    "1 of 4",
    "1/12",
    "(2/9)",
    "Image 2 of 5",
    "Bild 3 von 10",
    "9 Bilder",
    "View 6 Images",
    "Open gallery",
    "View Gallery",
    "画像を見る(2枚)",
    "全5枚",
  ])("%s is one", (text) => {
    expect(isGalleryControl(text, pageIn(de))).toBe(true);
  });

  test.each([
    "24/7",
    "0/4",
    "5/2024",
    "1 of the 4 ferries",
    "Room 3 of 10",
    "12 years",
    "Photo",
    "皿を5枚割った",
    "1 of 4 councillors voted against the pier on Monday",
    ...ODD_TEXTS,
  ])("%j is none", (text) => {
    expect(isGalleryControl(text, pageIn(de))).toBe(false);
  });
});
