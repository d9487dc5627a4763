import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { markdownBlocks } from "./scripts/markdown-blocks.ts";

const built = process.env["TEST_DIST"] === "1";
const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const alias = [
  { find: /^tearsheet$/u, replacement: at(built ? "dist/index.js" : "src/index.ts") },
  { find: /^tearsheet\/models$/u, replacement: at(built ? "dist/models.js" : "src/models.ts") },
];

// The built package has no inner modules to import, so unit tests run against the source alone.
const exclude = ["tests/package/**", ...(built ? ["tests/unit/**"] : [])];

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/index.ts", "src/models.ts"] },
    projects: [
      { resolve: { alias }, test: { name: "node", include: ["tests/**/*.test.ts"], exclude } },
      {
        plugins: [markdownBlocks()],
        resolve: { alias },
        test: { name: "docs", include: ["README.md", "docs/*.md"] },
      },
      {
        // Slow: builds on `dist`, packs, installs and bundles. Needs `npm run build` first.
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "chromium",
          include: ["tests/public/**/*.test.ts"],
          // Starts processes, which a browser cannot.
          exclude: ["tests/public/examples.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: {
                executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
                args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
              },
            }),
          },
        },
      },
    ],
  },
});
