import { describe, expect, test } from "vitest";
import { readLabelledCaption } from "../../../src/recognise/credit/read-labelled-caption.ts";

const CAPTION = "The lock keeper and his boat";

describe("readLabelledCaption", () => {
  test.each(["Image caption ", "Image caption, ", "Media caption", "Photo caption: ", "video caption "])(
    "reads the caption after %j",
    (label) => {
      expect(readLabelledCaption(label + CAPTION)?.value).toEqual({ credit: null, caption: CAPTION });
    },
  );

  test.each([
    "Image caption",
    "Image caption contest opens today",
    "Image captions The lock",
    "The image caption The lock",
    "Image Bea Holm",
    "Caption The lock keeper",
    "",
  ])("gives null for %j", (text) => {
    expect(readLabelledCaption(text)).toBeNull();
  });

  test("takes no more time for long text", () => {
    const from = performance.now();
    readLabelledCaption("Image caption ".repeat(160_000));
    readLabelledCaption(`Image caption${" ".repeat(160_000)}`);
    expect(performance.now() - from).toBeLessThan(100);
  });
});
