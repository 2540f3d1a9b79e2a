import licences from "./data/licences.json" with {type: "json"};
import {installedClosure} from "./installedClosure.js";
import type {HousePackage} from "./publicPackages.js";

/** A package of others that one of ours brings along at run time. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As its package.json says; `unknown` where it says nothing. */
  readonly licence: string;
  /** Which of ours bring it along. */
  readonly broughtBy: readonly string[];
}

/** Everything that the packages bring along at run time, optional peers included, by name and version. */
export function thirdParties(packages: readonly HousePackage[]): ThirdParty[] {
  const ours = new Set(packages.map(({manifest}) => manifest.name));
  const found = new Map<string, ThirdParty>();
  for (const {folder, manifest: house} of packages)
    for (const {manifest} of installedClosure([folder], (name) => ours.has(name))) {
      const {name, version, license = "unknown"} = manifest;
      const key = `${name} ${version}`;
      const broughtBy = [...(found.get(key)?.broughtBy ?? []), house.name];
      found.set(key, {name, version, licence: license, broughtBy});
    }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Third parties under a licence that is not on the list. */
export function licenceProblems(parties: readonly ThirdParty[]): string[] {
  return parties
    .filter(({licence}) => !licences.allowed.includes(licence))
    .map(
      ({name, version, licence, broughtBy}) =>
        `${name} ${version}: licence not on the list\n  expected: one of ${licences.allowed.join(", ")}\n  received: ${licence}, brought by ${broughtBy.join(", ")}\n  to do:    do without it, or add the licence to tools/packages/data/licences.json after reading it`
    );
}

/** The text of THIRD-PARTY.md. */
export function thirdPartyText(parties: readonly ThirdParty[]): string {
  const cells = [
    ["package", "version", "licence", "brought by"],
    ...parties.map(({name, version, licence, broughtBy}) => [
      `\`${name}\``,
      version,
      licence,
      broughtBy.map((house) => house.replace("@onrecord/", "")).join(", ")
    ])
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [heading = [], ...rows] = cells;
  return `# Packages of others

What the published packages bring along when they are installed, optional peers of a subpath included, with the licence that each names. None is copied into our files. Written by \`npm run notices\`.

${[line(heading), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n")}
`;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
