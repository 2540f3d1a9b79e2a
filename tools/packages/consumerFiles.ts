/** The files of a project that imports every entry point: as a module, by require, and for its types. */
export function consumerFiles(entries: readonly string[]): Record<string, string> {
  const imports = entries.map((entry, i) => `import * as m${String(i)} from ${JSON.stringify(entry)};`).join("\n");
  const requires = entries.map((entry, i) => `import m${String(i)} = require(${JSON.stringify(entry)});`).join("\n");
  const names = entries.map((_, i) => `m${String(i)}`);
  // A type that could not be found is `any`, and `any` passes for everything: so that is what is asked.
  const typed = [
    "type IsAny<T> = 0 extends 1 & T ? true : false;",
    ...names.map((name) => `export const ${name}IsTyped: IsAny<typeof ${name}> = false;`),
    ...names.map((name) => `export const ${name}HasExports: keyof typeof ${name} extends never ? false : true = true;`)
  ].join("\n");
  const list = JSON.stringify(entries);
  const complain = "if (Object.keys(loaded).length === 0) throw new Error(`nothing exported: ${entry}`);";
  return {
    "package.json": JSON.stringify({name: "consumer", version: "1.0.0", private: true, type: "module"}),
    "run.mjs": `for (const entry of ${list}) {\n  const loaded = await import(entry);\n  ${complain}\n}\n`,
    "run.cjs": `for (const entry of ${list}) {\n  const loaded = require(entry);\n  ${complain}\n}\n`,
    "types.mts": `${imports}\n${typed}\n`,
    "types.cts": `${requires}\n${typed}\n`,
    "types.ts": `${imports}\n${typed}\n`
  };
}
