import { expect, test } from "vitest";

const FILES = import.meta.glob<string>("../../../src/label/*/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const IMPORT = /from "\.\.\/(?<room>[a-z]+)\//gu;

/** The rooms beside it that a room imports. */
function importsOf(room: string): string[] {
  const codes = Object.entries(FILES).filter(([path]) => path.includes(`/label/${room}/`));
  const rooms = codes.flatMap(([, code]) =>
    [...code.matchAll(IMPORT)].map(({ groups }) => groups?.["room"] ?? ""),
  );
  return [...new Set(rooms)].sort();
}

test.each(["header", "text", "pictures", "lists", "tags"])("%s asks no other room of its kind", (room) => {
  const imported = importsOf(room);
  expect(imported).toContain("score");
  expect(imported.filter((name) => !["blocks", "measure", "score"].includes(name))).toEqual([]);
});

test("blocks asks no room above it", () => {
  expect(importsOf("blocks")).toEqual(["measure", "score"]);
});
