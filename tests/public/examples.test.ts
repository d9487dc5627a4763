import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

const examples = Object.entries(import.meta.glob("../../examples/*.ts"));

afterEach(() => {
  vi.restoreAllMocks();
});

test("there are examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

test.each(examples)("%s prints what its .out.txt says", async (path, run) => {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: unknown) => {
    printed.push(`${String(line)}\n`);
  });
  await run();
  const expected = readFileSync(new URL(path.replace(/\.ts$/u, ".out.txt"), import.meta.url), "utf8");
  expect(printed.join("")).toBe(expected);
});
