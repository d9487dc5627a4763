import { expect, test } from "vitest";
import { markdownBlocks } from "../../scripts/markdown-blocks.ts";

type Transform = (code: string, id: string) => Promise<{ code: string } | null>;

async function transform(code: string, id: string): Promise<string | undefined> {
  return (await (markdownBlocks().transform as unknown as Transform)(code, id))?.code;
}

const fence = (...lines: string[]): string => ["```ts", ...lines, "```", ""].join("\n");

test("makes a test of every ts block and an assertion of every expected value", async () => {
  const made = await transform(
    `Prose.\n\n${fence('import { a, type B } from "x";', "a(1); // => [2]")}${fence('import { a } from "x";', "a();")}`,
    "page.md",
  );
  expect(made?.match(/^test\("line \d+"/gmu)).toEqual(['test("line 3"', 'test("line 7"']);
  expect(made).toContain("expect(a(1)).toEqual([2])");
  expect(made?.match(/from "x"/gu)).toHaveLength(1);
});

test("lifts namespace imports out of the tests", async () => {
  const made = await transform(fence('import * as z from "zod";', "z.string();"), "page.md");
  expect(made?.indexOf("import * as z")).toBeLessThan(made?.indexOf("test(") ?? 0);
});

test("leaves other languages and other files alone", async () => {
  expect(await transform("```sh\nrm x; // => 1\n```\n", "page.md")).not.toContain("rm x");
  expect(await transform("export {};", "page.ts")).toBeUndefined();
});
