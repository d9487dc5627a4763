import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rollup } from "rollup";
import { beforeAll, describe, expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** What must not stand in a bundle that only parses. */
const ZOD = /\bzod\b|ZodObject|ZodError|toJSONSchema|_zod/u;

type Bundle = (code: string) => Promise<string>;

const withEsbuild: Bundle = async (code) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
};

const withRollup: Bundle = async (code) => {
  const bundle = await rollup({
    input: "entry",
    external: ["zod"],
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? id : null),
        load: (id) => (id === "entry" ? code : null),
      },
    ],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n");
};

beforeAll(() => {
  if (!existsSync(`${dist}index.js`)) throw new Error("dist is missing: run `npm run build` first");
});

describe.each<[string, Bundle]>([
  ["esbuild", withEsbuild],
  ["rollup", withRollup],
])("the built package, bundled with %s", (name, bundle) => {
  test("holds no zod when only parseNewsPage is used", async () => {
    const code = await bundle(`export { parseNewsPage } from ${JSON.stringify(`${dist}index.js`)};`);
    console.log(
      `${name}: parseNewsPage ${String(code.length)} bytes, ${String(gzipSync(code).length)} gzipped`,
    );
    expect(code).toContain("parseNewsPage");
    expect(code).not.toMatch(ZOD);
  });

  test("holds zod when a schema is used, or the test above proves nothing", async () => {
    const code = await bundle(`export { AuthorSchema } from ${JSON.stringify(`${dist}models.js`)};`);
    expect(code).toMatch(ZOD);
  });

  test("is next to nothing when nothing is used", async () => {
    const paths = ["index.js", "models.js"].map((file) => JSON.stringify(`${dist}${file}`));
    const code = await bundle(
      paths.map((path, at) => `import * as all${String(at)} from ${path};`).join("\n"),
    );
    // Rollup keeps the bare import of an external package, which it cannot know to be free of effects.
    expect(code.replaceAll(/import\s*"zod";?/gu, "").trim().length).toBeLessThan(100);
  });

  test("is smaller for one line parser than for the whole", async () => {
    const entry = JSON.stringify(`${dist}index.js`);
    const [part, whole] = await Promise.all([
      bundle(`export { parseDateline } from ${entry};`),
      bundle(`export { parseNewsPage } from ${entry};`),
    ]);
    expect(part.length).toBeLessThan(whole.length);
  });
});
