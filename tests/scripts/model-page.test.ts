import { readFileSync } from "node:fs";
import * as models from "tearsheet/models";
import { expect, test } from "vitest";
import * as z from "zod";

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

/** The names and the closed lists of values that stand in a JSON schema. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, enum: values } = schema as { properties?: object; enum?: unknown[] };
  const own = [...Object.keys(properties ?? {}), ...(values ?? []).map(String)];
  return [...own, ...Object.values(schema).flatMap(wordsOf)];
}

const isTold = (page: string, word: string): boolean =>
  page.includes(`\`${word}\``) || page.includes(`"${word}"`) || page.includes(`[].${word}\``);

test("the guides tell every field and value", () => {
  const pages = ["02-model.md", "03-formats.md", "04-options-and-notes.md"].map(read).join("\n");
  const words = new Set(Object.values(models).flatMap((schema) => wordsOf(z.toJSONSchema(schema))));
  expect(words.size).toBeGreaterThan(60);
  expect([...words].filter((word) => !isTold(pages, word))).toEqual([]);
});

test("a word that no guide tells is seen", () => {
  expect(isTold("`rank` and `entries[].url`, kind", "kind")).toBe(false);
  expect(isTold("`rank` and `entries[].url`, kind", "url")).toBe(true);
});
