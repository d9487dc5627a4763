import { describe, expect, test } from "vitest";
import { isCaptionForm } from "../../../src/recognise/credit/is-caption-form.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

describe("words that place people in the picture make a caption", () => {
  test.each([
    "Ida Brandt, left, and Oren Vale shake hands on the pier.",
    "The ferry aground, in this picture obtained from a passenger",
    "Il traghetto al molo, in una foto scattata dal guardiano",
    "Mayor Ida Brandt, second from left, opens the lock",
    "Keeper Oren Vale (right) trims the lamp",
    "Oren Vale (r) trims the lamp",
    "Ida Brandt, CENTER, with two divers",
    "Ida Brandt, pictured, said the ferry was safe",
    "Ida Brandt (v.l.), Oren Vale und Jo Reet",
    "Ida Brandt (esq.) e Oren Vale no cais",
    "Ida Brandt, t.v., och Oren Vale på kajen",
    "Ida Brandt (links) und Oren Vale am Steg",
    "Ida Brandt, à gauche, sur le quai",
    "Ida Brandt (a la izquierda) en el muelle",
    "灯台守の佐野さん（左）と妻",
    "등대지기 나무열(왼쪽) 씨",
    "Смотритель Орен Вале (слева) у маяка",
  ])("%s", (text) => {
    expect(isCaptionForm(text)).toBe(true);
  });
});

describe("the day or place behind the Japanese sign makes one", () => {
  test.each([
    "港を離れる船＝3日朝、磯浜町",
    "港を離れる船=6月3日",
    "港を離れる船（手前）＝磯浜市",
    "「灯台まつり」＝磯浜区の港で",
    "花を植える子ら＝去年の夏、北の村",
  ])("%s", (text) => {
    expect(isCaptionForm(text)).toBe(true);
  });

  test.each([
    ["without day or place", "港を離れる船＝佐野さん"],
    ["behind other letters", "Boats＝3日朝、磯浜町"],
    ["where a sentence ends behind it", "船＝3日朝、磯浜町。"],
    ["where it opens the line", "＝3日朝、磯浜町"],
    ["behind one sign", "港を離れる船＝町"],
    ["where the place stands far behind", `港を離れる船＝${"あ".repeat(13)}町`],
  ])("not %s: %s", (_, text) => {
    expect(isCaptionForm(text)).toBe(false);
  });
});

describe("the same words elsewhere do not", () => {
  test.each([
    ["as a verb", "Ida Brandt left the council in May, and Oren Vale stayed."],
    ["at the end", "The boat drifted to the left"],
    ["in a longer aside", "The lamp, left burning all night, was seen from the ferry."],
    ["not closed", "The keeper, left"],
    ["with a stop between", "The ferry turned, left. Oren Vale, who steered, waved."],
    ["in politics", "Parties of the left, right and centre voted for the lock."],
    ["another aside", "Ida Brandt, 54, and Oren Vale, 61, run the ferry."],
    ["a party and state", "Sen. Ida Brandt (R-Vale) spoke first"],
    ["an initial", "Brandt, R., and Vale, L., counted the otters"],
    ["empty brackets", "The pier () was shut"],
  ])("%s", (_, text) => {
    expect(isCaptionForm(text)).toBe(false);
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(isCaptionForm(text)).toBe(false);
  });

  test("in a text too long for a caption", () => {
    const caption = "Ida Brandt, left, and Oren Vale. ";
    expect(isCaptionForm(caption.padEnd(500, "x"))).toBe(true);
    expect(isCaptionForm(caption.padEnd(501, "x"))).toBe(false);
  });
});

test.each([", left", "(", ",,", "(l"])("costs linear time on %j", (unit) => {
  expectLinear(unit, isCaptionForm);
});
