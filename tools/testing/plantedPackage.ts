/** The files of a small package with one entry point for both module systems and for old resolvers. */
export const soundPackage: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "@onrecord/planted",
    version: "1.2.3",
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: {node: ">=20.19"},
    files: ["dist"],
    main: "./dist/index.cjs",
    module: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": {
        import: {types: "./dist/index.d.ts", default: "./dist/index.js"},
        require: {types: "./dist/index.d.cts", default: "./dist/index.cjs"}
      },
      "./package.json": "./package.json"
    }
  }),
  "dist/index.js": "export const answer = 42;\n",
  "dist/index.cjs": "exports.answer = 42;\n",
  "dist/index.d.ts": "export declare const answer: number;\n",
  "dist/index.d.cts": "export declare const answer: number;\n"
};
