import {defineConfig} from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    codebook: "src/codebook.ts",
    evidence: "src/evidence/index.ts",
    texts: "src/texts/index.ts",
    codings: "src/codings.ts"
  },
  format: ["esm", "cjs"],
  dts: {compilerOptions: {ignoreDeprecations: "6.0", composite: false}},
  clean: true,
  target: "es2022",
  treeshake: true
});
