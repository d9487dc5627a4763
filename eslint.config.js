import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      "training/.cache/",
      "dist/",
      "docs/api/",
      "coverage/",
      "reports/",
      ".stryker-tmp/",
      "bench/",
      "src/label/score/weights.ts",
    ],
  },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
      "regexp/require-unicode-regexp": "error",
      "regexp/prefer-named-capture-group": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "tests/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    // Typed arrays are read at indexes that the loops bound; a cast says so without the checks of `?? 0`.
    files: ["training/**", "src/label/**"],
    rules: { "@typescript-eslint/non-nullable-type-assertion-style": "off" },
  },
);
