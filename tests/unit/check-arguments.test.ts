import { describe, expect, test } from "vitest";
import { checkOptions, checkText } from "../../src/check-arguments.ts";

describe("checkText", () => {
  test.each(["", " ", "a page", "\u0000", "\ud800"])("takes the string %j", (text) => {
    expect(() => {
      checkText(text);
    }).not.toThrow();
  });

  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [7, "the number 7"],
    [7n, "a bigint"],
    [true, "the boolean true"],
    [Symbol("page"), "a symbol"],
    [["a page"], "an array"],
    [{ text: "a page" }, "an object"],
    [new String("a page"), "an object"],
    [new Date(0), "a Date"],
    [(): string => "a page", "a function"],
  ])("refuses %o", (value, got) => {
    expect(() => {
      checkText(value);
    }).toThrow(new TypeError(`text: expected a string, got ${got}`));
  });
});

describe("checkOptions", () => {
  test.each([
    undefined,
    {},
    Object.create(null) as object,
    { url: "", language: "en", timeZone: "Asia/Tokyo", now: new Date(0), format: "lines" },
    { url: undefined, language: undefined, timeZone: undefined, now: undefined, format: undefined },
    { url: "no address at all" },
    { language: "zh-Hant-TW" },
    { language: "PT-br" },
    { timeZone: "UTC" },
    { timeZone: "America/Argentina/Ushuaia" },
    { format: "wrapped" },
    { format: "markdown" },
    { format: "html-to-text" },
    Object.freeze({ url: "https://news.example/a" }),
  ])("takes %o", (options) => {
    expect(() => {
      checkOptions(options);
    }).not.toThrow();
  });

  test.each([
    [null, "options: expected an object, got null"],
    ["en", 'options: expected an object, got "en"'],
    [0, "options: expected an object, got the number 0"],
    [[], "options: expected an object, got an array"],
    [{ url: new URL("https://news.example/") }, "options.url: expected a string, got an object"],
    [{ url: null }, "options.url: expected a string, got null"],
    [
      { language: "English please" },
      'options.language: expected a BCP 47 language tag such as "en" or "pt-BR", got "English please"',
    ],
    [{ language: "" }, 'options.language: expected a BCP 47 language tag such as "en" or "pt-BR", got ""'],
    [{ language: "e" }, 'options.language: expected a BCP 47 language tag such as "en" or "pt-BR", got "e"'],
    [
      { language: "en_US" },
      'options.language: expected a BCP 47 language tag such as "en" or "pt-BR", got "en_US"',
    ],
    [
      { language: ["en"] },
      'options.language: expected a BCP 47 language tag such as "en" or "pt-BR", got an array',
    ],
    [
      { timeZone: "Mars/Base" },
      'options.timeZone: expected an IANA time zone such as "Asia/Tokyo", got "Mars/Base"',
    ],
    [{ timeZone: "" }, 'options.timeZone: expected an IANA time zone such as "Asia/Tokyo", got ""'],
    [{ timeZone: 9 }, 'options.timeZone: expected an IANA time zone such as "Asia/Tokyo", got the number 9'],
    [{ now: new Date(Number.NaN) }, "options.now: expected a valid Date, got an invalid Date"],
    [{ now: 0 }, "options.now: expected a valid Date, got the number 0"],
    [{ now: "2030-01-01" }, 'options.now: expected a valid Date, got "2030-01-01"'],
    [
      { format: "html" },
      'options.format: expected one of lines, wrapped, markdown, html-to-text, got "html"',
    ],
    [
      { format: "toString" },
      'options.format: expected one of lines, wrapped, markdown, html-to-text, got "toString"',
    ],
    [
      { timezone: "UTC" },
      "options.timezone: unknown option, expected one of url, language, timeZone, now, format",
    ],
    [
      { constructor: 1 },
      "options.constructor: unknown option, expected one of url, language, timeZone, now, format",
    ],
    [
      { format: "x".repeat(100) },
      `options.format: expected one of lines, wrapped, markdown, html-to-text, got "${"x".repeat(40)}…"`,
    ],
  ])("refuses %o", (options, message) => {
    expect(() => {
      checkOptions(options);
    }).toThrow(new TypeError(message));
  });
});
