import { expect, test } from "vitest";
import { shapeOfBareByline } from "../../../src/recognise/byline/shape-of-bare-byline.ts";

test.each([
  ["Orla Penhallow", "plain"],
  ["J. K. Penhallow Jr.", "plain"],
  ["Reuters", "word"],
  ["Orla Penhallow, Reporter", "marked"],
  ["Orla  Penhallow", "marked"],
  ["Orla - Penhallow", "marked"],
  ["Orla PenhallowWriter", "marked"],
  ["Orla Penhallow 12", "marked"],
  ["abc/Reuters", "marked"],
  ["نادية حمدان", "plain"],
  ["नेहा सोनकर", "plain"],
  ["orla penhallow", "none"],
  ["Who won?", "none"],
  ["The bridge is closed.", "none"],
  ["Anna Quill went out into the cold night", "none"],
  ["A ".repeat(20), "none"],
  ["A".repeat(200), "none"],
  ["", "none"],
  [" ", "none"],
])("%j is %s", (text, shape) => {
  expect(shapeOfBareByline(text)).toBe(shape);
});
