import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readManifest} from "../packages/publicPackages.js";
import type {Problem} from "./problem.js";

/** What a package may import. */
interface Room {
  readonly imports: readonly string[];
  readonly typesOnly: readonly string[];
  readonly thirdParty: boolean;
}

const scope = "@onrecord/";

/** Dependencies that a package.json declares against the import directions, or that a package without third parties has. */
export function dependencyDirections(root: string): Problem[] {
  const {rooms} = JSON.parse(readFileSync(new URL("data/rooms.json", import.meta.url), "utf8")) as {rooms: Record<string, Room>};
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .flatMap((name): Problem[] => {
      const file = `packages/${name}/package.json`;
      const room = rooms[name];
      if (!room) return [{file, message: "unknown package: add its directions to tools/guards/data/rooms.json"}];
      const {dependencies, optionalDependencies, peerDependencies, devDependencies} = readManifest(join(root, "packages", name));
      const atRunTime = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies});
      const atAll = [...atRunTime, ...Object.keys(devDependencies ?? {})];
      const allowed = [...room.imports, ...room.typesOnly].map((other) => scope + other);
      const problems = atAll
        .filter((other) => other.startsWith(scope) && !allowed.includes(other))
        .map((other) => `may not depend on ${other}`);
      if (!room.thirdParty)
        for (const other of atRunTime)
          if (!room.imports.some((known) => scope + known === other))
            problems.push(`has the run-time dependency ${other}, and may have none`);
      return problems.map((message) => ({file, message}));
    });
}
