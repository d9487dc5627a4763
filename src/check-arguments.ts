import type { ParseOptions } from "./model/parse-options.ts";

/** A language tag of BCP 47 in outline: subtags of one to eight letters or digits, a name of letters first. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/iu;

/** What each option must be, in words, and the test of it. */
const RULES: Readonly<
  Record<keyof ParseOptions, { readonly expected: string; readonly accepts: (value: unknown) => boolean }>
> = {
  url: { expected: "a string", accepts: (value) => typeof value === "string" },
  language: {
    expected: 'a BCP 47 language tag such as "en" or "pt-BR"',
    accepts: (value) => typeof value === "string" && LANGUAGE_TAG.test(value),
  },
  timeZone: { expected: 'an IANA time zone such as "Asia/Tokyo"', accepts: isTimeZone },
  now: {
    expected: "a valid Date",
    accepts: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  },
  format: {
    expected: "one of lines, wrapped, markdown, html-to-text",
    accepts: (value) =>
      value === "lines" || value === "wrapped" || value === "markdown" || value === "html-to-text",
  },
};

/**
 * Makes sure that the first argument of a parse function is a text.
 *
 * @param value - What the caller passed.
 * @throws TypeError when it is no string; the message says what it was.
 *
 * @example
 * ```ts
 * checkText(null); // throws TypeError: text: expected a string, got null
 * ```
 */
export function checkText(value: unknown): asserts value is string {
  if (typeof value !== "string") throw new TypeError(`text: expected a string, got ${nameOf(value)}`);
}

/**
 * Makes sure that the second argument of a parse function holds known options of the right kind.
 *
 * @param value - What the caller passed; undefined and options that are undefined are right.
 * @throws TypeError that names the option, what it should be and what it was.
 *
 * @example
 * ```ts
 * checkOptions({ timezone: "Asia/Tokyo" }); // throws TypeError: options.timezone: unknown option, …
 * ```
 */
export function checkOptions(value: unknown): asserts value is ParseOptions | undefined {
  if (value === undefined) return;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`options: expected an object, got ${nameOf(value)}`);
  }
  for (const [key, option] of Object.entries(value)) {
    if (!isOptionName(key)) {
      throw new TypeError(`options.${key}: unknown option, expected one of ${Object.keys(RULES).join(", ")}`);
    }
    if (option === undefined) continue;
    const { expected, accepts } = RULES[key];
    if (!accepts(option)) throw new TypeError(`options.${key}: expected ${expected}, got ${nameOf(option)}`);
  }
}

function isOptionName(key: string): key is keyof ParseOptions {
  return Object.hasOwn(RULES, key);
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== "string" || value === "") return false;
  try {
    // Throws a RangeError for a zone that it does not know; nothing of the environment is read.
    return new Intl.DateTimeFormat("en", { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** A value in a few words for a message; long strings cut, since they may be a whole page. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : "a Date";
  if (typeof value === "object") return "an object";
  if (typeof value === "number" || typeof value === "boolean") return `the ${typeof value} ${String(value)}`;
  return `a ${typeof value}`;
}
