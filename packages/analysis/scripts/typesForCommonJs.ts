/**
 * arquero ships ES modules only. Node >= 20.19 can `require` them, but TypeScript's node16 rules want CommonJS declarations to say
 * that an imported type is an ES module's. The bundler of declarations drops that word; this puts it back.
 */
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../dist/index.d.cts");
const bundled = readFileSync(file, "utf8");
const declared = bundled.replace(/ from (['"])arquero\1;/u, ' from "arquero" with {"resolution-mode": "import"};');
if (declared === bundled)
  throw new Error("dist/index.d.cts: expected one import from arquero; received none; adapt or remove typesForCommonJs.ts");
writeFileSync(file, declared.replace(/import \{([^}]*)\} from "arquero"/u, 'import type {$1} from "arquero"'));
