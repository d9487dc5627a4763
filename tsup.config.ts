import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/models.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  clean: true,
  // Words of many scripts stand in the data; escaped, each letter would take six bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // tsup 8.5 sets `baseUrl` itself, which TypeScript 6 refuses unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
