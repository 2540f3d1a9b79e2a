import {defineConfig} from "tsup";

export default defineConfig({
  entry: {index: "src/index.ts", html: "src/html/index.ts"},
  format: ["esm", "cjs"],
  dts: {compilerOptions: {ignoreDeprecations: "6.0", composite: false}},
  clean: true,
  target: "es2022",
  treeshake: true,
  // The weights once, not once for each door.
  splitting: true
});
