import { expect, test } from "vitest";
import { SENTENCE_END } from "../../../../src/label/blocks/sentence-end.ts";

test.each([
  "The lamp is out.",
  "灯は消えた！",
  "The lamp went on …",
  "He said: “It is out.”",
  'He said: "It is out."',
  "He said: ‘It is out.’",
  "Er sagte: „Sie ist aus.“",
  "Er sagte: ‚Sie ist aus.‘",
  "Er sagte: »Sie ist aus.«",
  "Hun sagde: ›Den er ude.›",
  "Il a dit : «Elle est éteinte.»",
  "(It was out.)",
  "灯は消えた。",
  "「灯は消えた。」",
  "『灯は消えた。』",
  "（灯は消えた。）",
  "दीपक बुझ गया।",
])("%s ends a sentence", (text) => {
  expect(text).toMatch(SENTENCE_END);
});

test.each([
  "The lamp is out",
  "Is the lamp out?",
  "What they found:",
  "“The lamp is out”",
  "„Die Lampe ist aus“",
  "The lamp is out (again)",
  "The lamp is out. Again",
  "The lamp cost 4.5",
  "",
])("%j ends none", (text) => {
  expect(text).not.toMatch(SENTENCE_END);
});
