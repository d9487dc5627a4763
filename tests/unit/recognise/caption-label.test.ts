import { expect, test } from "vitest";
import { captionLabel } from "../../../src/recognise/credit/caption-label.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

test.each([
  "Image caption,",
  "Image caption",
  "IMAGE CAPTION:",
  "Video caption ,",
  "Bildunterschrift:",
  "Légende :",
  "Pie de foto:",
  "Подпись к фото,",
  "写真説明：",
  "图像加注文字，",
])("%s labels a caption", (text) => {
  expect(captionLabel(text)).toBe("caption");
});

test.each([
  "Image source,",
  "Image Credit:",
  "Photo credit",
  "Bildquelle:",
  "Crédit photo :",
  "Fuente de la imagen,",
  "Автор фото,",
  "图像来源，",
  "Photo:",
  "Foto:",
  "写真:",
])("%s labels a credit", (text) => {
  expect(captionLabel(text)).toBe("credit");
});

test.each([
  ["the label with its value", "Image caption, The lock at dawn"],
  ["a credit on the line", "Photo: Ida Brandt"],
  ["a button", "Photo"],
  ["a button of many", "Photos"],
  ["another mark", "Image caption."],
  ["two marks", "Image caption,:"],
  ["a word before it", "See image caption"],
  ["another word", "Image captions"],
  ["a comma behind the word for a picture", "Photo,"],
])("%s is no label: %j", (_, text) => {
  expect(captionLabel(text)).toBeNull();
});

test.each(ODD_TEXTS)("%j is none", (text) => {
  expect(captionLabel(text)).toBeNull();
});

test.each(["image caption,", " ", ","])("costs linear time on %j", (unit) => {
  expectLinear(unit, captionLabel);
});
