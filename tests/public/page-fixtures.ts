import type { ParseOptions } from "tearsheet";

/** One folder of `tests/fixtures/pages`. */
export interface PageFixture {
  readonly name: string;
  /** `page.txt`, byte for byte. */
  readonly text: string;
  /** `expected.json`: the fields of the page that are asserted. */
  readonly expected: Record<string, unknown>;
  /** `options.json`, where there is one; `now` is written as an ISO 8601 string. */
  readonly options: ParseOptions | undefined;
}

// Read at build time, so that the same tests run in a browser.
const FILES = import.meta.glob<string>("../fixtures/pages/*/*", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** All page fixtures by name; throws for a folder that lacks its text or its expectation. */
export function pageFixtures(files: Readonly<Record<string, string>> = FILES): PageFixture[] {
  const names = new Set(Object.keys(files).map((path) => path.split("/").at(-2) ?? ""));
  return [...names].sort().map((name) => {
    const read = (file: string): string | undefined => files[`../fixtures/pages/${name}/${file}`];
    const text = read("page.txt");
    const expected = read("expected.json");
    if (text === undefined) throw new Error(`${name}: page.txt is missing`);
    if (expected === undefined) throw new Error(`${name}: expected.json is missing; write it by hand`);
    const fields = JSON.parse(expected) as Record<string, unknown>;
    if (Object.keys(fields).length === 0) throw new Error(`${name}: expected.json asserts nothing`);
    return { name, text, expected: fields, options: readOptions(read("options.json")) };
  });
}

function readOptions(json: string | undefined): ParseOptions | undefined {
  if (json === undefined) return undefined;
  const { now, ...rest } = JSON.parse(json) as Omit<ParseOptions, "now"> & { now?: string };
  return now === undefined ? rest : { ...rest, now: new Date(now) };
}
