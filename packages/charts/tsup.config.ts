import {defineConfig} from "tsup";

export default defineConfig({
  // Doors, so that no page loads charts that it does not show.
  entry: {index: "src/index.ts", stance: "src/stance.ts", svg: "src/svg.ts", enrollment: "src/enrollment.ts"},
  format: ["esm", "cjs"],
  dts: {compilerOptions: {ignoreDeprecations: "6.0", composite: false}},
  clean: true,
  target: "es2022",
  treeshake: true
});
