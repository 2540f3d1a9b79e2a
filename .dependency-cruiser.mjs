// Import directions of the house. The table itself is data, shared with the check of each package.json.
import {readFileSync} from "node:fs";

/** @type {{buildTools: string[], rooms: Record<string, {imports: string[], typesOnly: string[], thirdParty: boolean, optionalPeers?: string[]}>}} */
const {buildTools: builders, rooms} = JSON.parse(readFileSync(new URL("tools/guards/data/rooms.json", import.meta.url), "utf8"));
const names = Object.keys(rooms);
const buildTools = `^(tools|@onrecord)/(${builders.join("|")})(/|$)`;

/**
 * Rooms, by the path of their files or, where they are not built, by their package names.
 *
 * @param {readonly string[]} list
 */
const room = (list) => `^(packages/(${list.join("|")})/|@onrecord/(${list.join("|")})($|/))`;
const tests = "[.](test|spec|test-d)[.]ts$|/(test|scripts)/|[.]config[.]ts$";

const directions = Object.entries(rooms).flatMap(([name, {imports, typesOnly, thirdParty, optionalPeers = []}]) => {
  const known = [name, ...imports, ...typesOnly];
  const others = names.filter((other) => !known.includes(other));
  return [
    ...(others.length > 0
      ? [
          {
            name: `${name}-imports-only-what-it-may`,
            severity: "error",
            comment: `packages/${name} may import: ${[...imports, ...typesOnly.map((other) => `${other} (types)`)].join(", ") || "nothing of ours"}.`,
            from: {path: `^packages/${name}/`},
            to: {path: room(others)}
          }
        ]
      : []),
    ...(typesOnly.length > 0
      ? [
          {
            name: `${name}-imports-types-only`,
            severity: "error",
            comment: `packages/${name} may import only types from: ${typesOnly.join(", ")}.`,
            from: {path: `^packages/${name}/src/`, pathNot: tests},
            to: {path: room(typesOnly), preCompilationOnly: false}
          }
        ]
      : []),
    ...(thirdParty
      ? []
      : [
          {
            name: `${name}-has-no-third-party-dependency`,
            severity: "error",
            comment: `packages/${name} runs on nothing but the language: no package, no module of Node. A subpath that nobody has to load may use the optional peers.`,
            from: {path: `^packages/${name}/src/`, pathNot: tests},
            to: {
              dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "npm-bundled", "core"],
              preCompilationOnly: false,
              pathNot: [room([...imports, ...typesOnly, name]), ...optionalPeers.map((peer) => `node_modules/${peer}/`)]
            }
          }
        ])
  ];
});

export default {
  forbidden: [
    ...directions,
    {
      name: "packages-stand-alone",
      severity: "error",
      comment: "A package is published: it cannot reach into the site, the tools or the bench.",
      from: {path: "^packages/"},
      to: {path: "^(docs|tools|bench)/", pathNot: buildTools}
    },
    {
      name: "build-tools-stay-in-the-build",
      severity: "error",
      comment: "What writes a package's files is not part of the package.",
      from: {path: "^(packages/[^/]+/src|docs|bench)/", pathNot: tests},
      to: {path: buildTools}
    },
    {
      name: "import-packages-by-name",
      severity: "error",
      comment: "Another package's sources are its own business: import it by its name.",
      from: {path: "^(packages/[^/]+|docs|bench)/", pathNot: tests},
      to: {path: "^packages/[^/]+/(src|authoring|scripts)/", pathNot: "^$1/"}
    },
    {
      name: "compute-without-arquero",
      severity: "error",
      comment: "The door for pages: no arquero, which compiles source text and weighs 75 kB.",
      from: {path: "^packages/analysis/src/compute", pathNot: tests},
      to: {path: "arquero", reachable: true}
    },
    {name: "no-circle", severity: "error", comment: "Modules that import each other in a circle.", from: {}, to: {circular: true}},
    {
      name: "resolvable",
      severity: "error",
      comment: "An import of something that is not there.",
      from: {pathNot: "/generated/"},
      to: {couldNotResolve: true, pathNot: "^@onrecord/|/generated/"}
    }
  ],
  options: {
    doNotFollow: {path: "node_modules|^packages/[^/]+/dist/"},
    exclude: {
      path: "(^|/)(node_modules/[.]cache|coverage|out|[.]observablehq)/|^docs/(dist|src/client|src/fonts)/|^packages/[^/]+/dist/.*[.]map$"
    },
    tsPreCompilationDeps: "specify",
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"]
    },
    extraExtensionsToScan: [".json"]
  }
};
