import {defineConfig, type Options} from "tsup";

const shared: Options = {
  dts: {compilerOptions: {ignoreDeprecations: "6.0", composite: false}},
  target: "es2022",
  treeshake: true
};

export default defineConfig([
  {
    ...shared,
    entry: {index: "src/index.ts", html: "src/html/index.ts"},
    format: ["esm", "cjs"],
    splitting: true,
    // The weights once, for both module systems: Node requires ES modules from 20.19 on.
    esbuildPlugins: [
      {
        name: "weights-once",
        setup(build) {
          // eslint-disable-next-line require-unicode-regexp -- esbuild reads it as an expression of Go, which knows no such flag.
          build.onResolve({filter: /\/packedWeights\.js$/}, () => ({path: "./packedWeights.js", external: true}));
        }
      }
    ]
  },
  {...shared, entry: {packedWeights: "src/generated/packedWeights.ts"}, format: ["esm"], dts: false}
]);
