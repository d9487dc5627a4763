import { describe, expect, test } from "vitest";
import { buildCaptions } from "../../../src/assemble/build-captions.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

const CAPTION = "The Alder ferry at the north pier on Sunday.";

describe("buildCaptions", () => {
  test.each<[name: string, lines: Line[], credit: string | null]>([
    ["the credit on the line", [["caption", `${CAPTION} Photo: Ida Brandt`]], "Ida Brandt"],
    [
      "the credit below",
      [
        ["caption", CAPTION],
        ["credit", "Photo: Ida Brandt"],
      ],
      "Ida Brandt",
    ],
    [
      "the credit above",
      [
        ["credit", "Photo: Ida Brandt"],
        ["caption", CAPTION],
      ],
      "Ida Brandt",
    ],
    [
      "the name between the labels of a picture",
      [
        ["furniture", "Image source,"],
        ["credit", "Ida Brandt"],
        ["furniture", "Image caption,"],
        ["caption", CAPTION],
        ["credit", "Image source, Oren Vale"],
      ],
      "Ida Brandt",
    ],
    [
      "the one below rather than the one above",
      [
        ["credit", "Photo: Oren Vale"],
        ["caption", CAPTION],
        ["credit", "Photo: Ida Brandt"],
      ],
      "Ida Brandt",
    ],
    [
      "not a line that was not taken for a credit",
      [
        ["caption", CAPTION],
        ["furniture", "Photo: Ida Brandt"],
      ],
      null,
    ],
    [
      "not one further off",
      [
        ["caption", CAPTION],
        ["paragraph", "It came back."],
        ["credit", "Photo: Ida Brandt"],
      ],
      null,
    ],
    [
      "a name in brackets that was taken for a credit",
      [
        ["caption", CAPTION],
        ["credit", "(Alder Films)"],
      ],
      "Alder Films",
    ],
    ["none", [["caption", CAPTION]], null],
  ])("%s", (_, lines, credit) => {
    expect(buildCaptions(labelledPage(lines)).map((caption) => caption.credit)).toEqual([credit]);
  });

  test("gives the text as its line prints it, each once, in page order", () => {
    const lines: Line[] = [
      ["caption", CAPTION],
      ["caption", "The lamp at dusk."],
      ["caption", CAPTION],
      ["paragraph", "It came back."],
    ];
    expect(buildCaptions(labelledPage(lines)).map(({ text }) => text)).toEqual([
      CAPTION,
      "The lamp at dusk.",
    ]);
  });

  test("leaves the words for a picture off that stand before the same caption", () => {
    const [caption] = buildCaptions(labelledPage([["caption", `${CAPTION} ${CAPTION}`]]));
    expect(caption?.text).toBe(CAPTION);
  });

  test("leaves the label of a caption off its text", () => {
    const [caption] = buildCaptions(labelledPage([["caption", `Image caption ${CAPTION}`]]));
    expect(caption).toEqual({ text: CAPTION, credit: null });
  });
});
