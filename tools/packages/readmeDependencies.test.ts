import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../root.js";
import {publicPackages} from "./publicPackages.js";

/** The packages that the section “Dependencies” of a README names, one to the item, each with a reason; undefined without the section. */
function namedDependencies(readme: string): string[] | undefined {
  const section = /^## Dependencies\n(?<text>[\s\S]*?)(?=^## |(?![\s\S]))/mu.exec(readme)?.groups?.["text"];
  if (section === undefined) return undefined;
  return [...section.matchAll(/^- `(?<name>[^`]+)`(?:, optional)?: \S.{10,}$/gmu)].map(({groups}) => groups?.["name"] ?? "");
}

it("reads the section, and no other list", () => {
  const readme =
    "## API\n\n- `no`: not a dependency at all\n\n## Dependencies\n\n- `a`: because it is needed\n- `@b/c`, optional: for one subpath only\n\n## Licence\n\n- `no`: not here either, no\n";
  expect(namedDependencies(readme)).toEqual(["a", "@b/c"]);
  expect(namedDependencies("## Dependencies\n\nNone.\n")).toEqual([]);
  expect(namedDependencies("## Dependencies\n\n- `a`: why\n")).toEqual([]);
  expect(namedDependencies("# Title\n")).toBeUndefined();
});

it.each(publicPackages(root).map((house) => [basename(house.folder), house] as const))(
  "says in the README of %s what it needs at run time, and why",
  (_name, {folder, manifest}) => {
    const {dependencies, optionalDependencies, peerDependencies} = manifest;
    const needed = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies});
    expect(namedDependencies(readFileSync(join(folder, "README.md"), "utf8"))?.sort()).toEqual(needed.sort());
  }
);
