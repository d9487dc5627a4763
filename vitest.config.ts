import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { markdownBlocks } from "./scripts/markdown-blocks.ts";

const built = process.env["TEST_DIST"] === "1";
const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const alias = [
  { find: /^tearsheet$/u, replacement: at(built ? "dist/index.js" : "src/index.ts") },
  { find: /^tearsheet\/models$/u, replacement: at(built ? "dist/models.js" : "src/models.ts") },
];

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "node", include: ["tests/**/*.test.ts"] } },
      {
        plugins: [markdownBlocks()],
        resolve: { alias },
        test: { name: "docs", include: ["README.md", "docs/*.md"] },
      },
    ],
  },
});
