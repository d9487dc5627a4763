import { describe, expect, test } from "vitest";
import { hashWord, measureText, type TextShape } from "../../../../src/label/measure/measure-text.ts";
import { expectLinear, ODD_TEXTS } from "../../recognise/forms-support.ts";

const measure = (text: string, ...functionWords: string[]): TextShape =>
  measureText(text, new Set(functionWords.map(hashWord)));

describe("counts", () => {
  test.each<[text: string, shape: Partial<TextShape>]>([
    ["The ferry is late.", { words: 4, letters: 14, capitals: 1, capitalWords: 1, innerStops: 0 }],
    ["It left. It came back!", { innerStops: 1 }],
    ["10 January 2025", { digits: 6, letters: 7, words: 3 }],
    ["Home | News / Sport › Culture", { separators: 3 }],
    ["Ships, boats, and “rafts”", { commas: 2, quotes: 2 }],
    ["Élan Ørsted ÆON", { capitalWords: 3, capitals: 5 }],
    ["Паром опоздал", { capitalWords: 1, words: 2 }],
    ["渡轮恢复通航。乘客欢迎。", { unspaced: 10, words: 6, spacedWords: 0, kana: 0, innerStops: 1 }],
    ["フェリーが戻る", { unspaced: 7, kana: 6 }],
    // Korean parts its words by blanks.
    ["서래 현수교 다시 열렸다", { words: 4, spacedWords: 4, unspaced: 0, capitals: 0 }],
    ["", { words: 0, letters: 0, openingHash: 0, vocabulary: [] }],
    ["— … *", { words: 0, letters: 0 }],
  ])("%j", (text, shape) => {
    expect(measure(text)).toMatchObject(shape);
  });

  test("function words in any case, which are no vocabulary", () => {
    const shape = measure("From the pier FROM the lock", "from", "the");
    expect(shape.functionWords).toBe(4);
    expect(shape.vocabulary).toEqual([hashWord("pier"), hashWord("lock")]);
  });

  test("the words of a long text by its length", () => {
    const { words, spacedWords } = measure("boat ".repeat(1200));
    expect(words).toBeCloseTo(1200, -1);
    expect(spacedWords).toBeLessThan(300);
  });
});

describe("hashes", () => {
  test.each([
    ["the same text", "Ferry late again", "Ferry late again"],
    ["another case", "Ferry late again", "FERRY LATE AGAIN"],
    ["other marks", "Ferry late again", "“Ferry, late again!”"],
    ["Cyrillic in another case", "Паром опоздал", "ПАРОМ ОПОЗДАЛ"],
  ])("are equal for %s", (_, one, other) => {
    expect(measure(one).hash).toBe(measure(other).hash);
  });

  test.each([
    ["one letter", "Ferry late again", "Ferry date again"],
    ["order", "late ferry", "ferry late"],
    ["a digit", "Page 1", "Page 2"],
    ["a sign of a script without blanks", "渡轮恢复", "渡轮停航"],
  ])("differ by %s", (_, one, other) => {
    expect(measure(one).hash).not.toBe(measure(other).hash);
  });

  test("of openings agree over the first four words alone", () => {
    const one = measure("Sign up for our letters");
    expect(one.openingHash).toBe(measure("Sign up for our news").openingHash);
    expect(one.openingHash).not.toBe(measure("Sign up for the news").openingHash);
    expect(measure("Sign up for").openingHash).toBe(0);
  });
});

test.each(ODD_TEXTS)("%j gives finite counts", (text) => {
  expect(Object.values(measure(text)).flat().every(Number.isFinite)).toBe(true);
});

test("costs no more for a text without end", () => {
  expectLinear("boat ", (text) => measure(text));
});
