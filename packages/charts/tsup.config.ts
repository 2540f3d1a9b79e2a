import {defineConfig} from "tsup";

export default defineConfig({
  // Two doors, so that a page about articles does not load the charts of the 287(g) programme.
  entry: {index: "src/index.ts", enrollment: "src/enrollment.ts"},
  format: ["esm", "cjs"],
  dts: {compilerOptions: {ignoreDeprecations: "6.0", composite: false}},
  clean: true,
  target: "es2022",
  treeshake: true
});
