import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const modules = join(root, "node_modules");
let project = "";

/** Runs a program in the scratch project and gives what it printed; an error shows its output. */
function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

const compile = (options: object, files: readonly string[]): string => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  const compilerOptions = { target: "es2022", lib: ["es2022", "dom"], ...strict, ...options };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(process.execPath, join(modules, "typescript/bin/tsc"), "-p", ".");
};

const TYPED = `
  const page: NewsPage = parseNewsPage("Lamp Out Again", { language: "en" });
  const headline: string | null = page.article?.headline ?? null;
  const checked: NewsPage = NewsPageSchema.parse(page);
  export const all = [headline, checked, ArticleSchema.extend({ id: NewsPageSchema.shape.language })];
  // @ts-expect-error: a page has no such field
  export const wrong = page.title;
  // @ts-expect-error: a text is a string
  parseNewsPage(7);
`;
const IMPORTS = `import { parseNewsPage, type NewsPage } from "tearsheet";
import { ArticleSchema, NewsPageSchema } from "tearsheet/models";`;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "tearsheet-pack-"));
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", project], {
    cwd: root,
    encoding: "utf8",
    stdio: "pipe",
  });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "scratch", private: true }));
  const tarball = packed.trim().split("\n").at(-1) ?? "";
  run("npm", "install", `./${tarball}`, "--offline", "--ignore-scripts", "--no-audit", "--no-fund");
});

afterAll(() => {
  if (project !== "") rmSync(project, { recursive: true, force: true });
});

describe("the packed package", () => {
  test("holds the build, its papers and nothing else", () => {
    const installed = join(project, "node_modules/tearsheet");
    const allowed = ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"];
    expect(readdirSync(installed).sort()).toEqual(allowed);
    const kinds = readdirSync(join(installed, "dist")).map((file) => file.replace(/^[^.]*/u, ""));
    const known = [".cjs", ".cjs.map", ".d.cts", ".d.ts", ".js", ".js.map"];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  test("parses without zod installed, from ESM and CJS", () => {
    const use = `const page = parseNewsPage("Lamp Out Again"); console.log(page.segments.length);`;
    writeFileSync(join(project, "parse.mjs"), `import { parseNewsPage } from "tearsheet"; ${use}`);
    writeFileSync(join(project, "parse.cjs"), `const { parseNewsPage } = require("tearsheet"); ${use}`);
    expect(run(process.execPath, "parse.mjs")).toBe("1\n");
    expect(run(process.execPath, "parse.cjs")).toBe("1\n");
  });

  describe("with zod installed", () => {
    beforeAll(() => {
      mkdirSync(join(project, "node_modules"), { recursive: true });
      symlinkSync(join(modules, "zod"), join(project, "node_modules/zod"));
    });

    test("checks a page, from ESM and CJS", () => {
      const use = `console.log(NewsPageSchema.safeParse(parseNewsPage("Lamp Out Again")).success);`;
      writeFileSync(
        join(project, "check.mjs"),
        `import { parseNewsPage } from "tearsheet"; import { NewsPageSchema } from "tearsheet/models"; ${use}`,
      );
      writeFileSync(
        join(project, "check.cjs"),
        `const { parseNewsPage } = require("tearsheet"); const { NewsPageSchema } = require("tearsheet/models"); ${use}`,
      );
      expect(run(process.execPath, "check.mjs")).toBe("true\n");
      expect(run(process.execPath, "check.cjs")).toBe("true\n");
    });

    test("gives ESM and CJS the same names", () => {
      const print = "console.log(Object.keys(all).filter((key) => key !== 'default').sort().join());";
      for (const entry of ["tearsheet", "tearsheet/models"]) {
        const esm = run(
          process.execPath,
          "--input-type=module",
          "-e",
          `import * as all from "${entry}"; ${print}`,
        );
        const cjs = run(
          process.execPath,
          "--input-type=commonjs",
          "-e",
          `const all = require("${entry}"); ${print}`,
        );
        expect(cjs).toBe(esm);
      }
    });

    test("has types for nodenext, ESM and CJS, and for bundlers", () => {
      for (const file of ["types.mts", "types.cts", "types.ts"]) {
        writeFileSync(join(project, file), `${IMPORTS}\n${TYPED}`);
      }
      expect(compile({ module: "nodenext", moduleResolution: "nodenext" }, ["types.mts", "types.cts"])).toBe(
        "",
      );
      expect(compile({ module: "esnext", moduleResolution: "bundler" }, ["types.ts"])).toBe("");
    });

    test("has types whose comments reach the editor", () => {
      const types = readdirSync(join(project, "node_modules/tearsheet/dist"))
        .filter((file) => file.endsWith(".d.ts"))
        .map((file) => readFileSync(join(project, "node_modules/tearsheet/dist", file), "utf8"))
        .join("\n");
      expect(types).toContain("The dateline that opens the first paragraph, or null.");
    });
  });
});
