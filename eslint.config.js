import eslint from "@eslint/js";
import {defineConfig, globalIgnores} from "eslint/config";
import * as regexp from "eslint-plugin-regexp";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What `extract` and `stance` may not touch: they read no clock, draw no lots and do no input or output. */
const impure = ["Date", "performance", "crypto", "process", "fetch", "setTimeout", "setInterval", "queueMicrotask", "console"];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/generated/",
    "**/.observablehq/",
    "docs/src/client/",
    "docs/src/fonts/",
    "coverage/",
    "out/",
    "drafts/"
  ]),
  {linterOptions: {reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error"}},
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "no-eval": "error",
      "@typescript-eslint/no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "inline-type-imports"}],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", {considerDefaultExhaustiveForUnions: true}],
      // A number reads well in a template; everything else is still turned away.
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule would remove.
      // It asks for the exclamation mark that no-non-null-assertion forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/dot-notation": ["error", {allowIndexSignaturePropertyAccess: true}],
      "require-unicode-regexp": ["error", {requireFlag: "u"}],
      "regexp/no-super-linear-backtracking": ["error", {report: "certain"}],
      "regexp/no-super-linear-move": ["error", {report: "certain"}]
    }
  },
  {
    files: ["packages/{extract,stance}/src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure.map((name) => ({name, message: "extract and stance are pure: pass it in"}))],
      "no-restricted-properties": [
        "error",
        {object: "Math", property: "random", message: "extract and stance are pure: pass a generator in"}
      ]
    }
  },
  {
    // A test may say "there is one": if there is none, it fails there and then.
    files: ["**/*.{test,spec}.ts"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: globals.node, parserOptions: {projectService: false}}
  },
  {files: ["examples/vite-app/*.js"], languageOptions: {globals: globals.browser}}
);
