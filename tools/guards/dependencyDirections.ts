import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readManifest} from "../packages/publicPackages.js";
import type {Problem} from "./problem.js";

/** What a package may import. */
interface Room {
  readonly imports: readonly string[];
  readonly typesOnly: readonly string[];
  readonly thirdParty: boolean;
  /** Third parties that may be optional peers, whatever `thirdParty` says: a subpath asks its users to install them. */
  readonly optionalPeers?: readonly string[];
}

const scope = "@onrecord/";

/** Dependencies that a package.json declares against the import directions, or that a package without third parties has. */
export function dependencyDirections(root: string): Problem[] {
  const {rooms, buildTools} = JSON.parse(readFileSync(new URL("data/rooms.json", import.meta.url), "utf8")) as {
    rooms: Record<string, Room>;
    buildTools: readonly string[];
  };
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .flatMap((name): Problem[] => {
      const file = `packages/${name}/package.json`;
      const room = rooms[name];
      if (!room) return [{file, message: "unknown package: add its directions to tools/guards/data/rooms.json"}];
      const {dependencies, optionalDependencies, peerDependencies, devDependencies, peerDependenciesMeta} = readManifest(
        join(root, "packages", name)
      );
      const atRunTime = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies});
      const isBuildTool = (other: string) => buildTools.some((tool) => scope + tool === other);
      const atAll = [...atRunTime, ...Object.keys(devDependencies ?? {}).filter((other) => !isBuildTool(other))];
      const allowed = [...room.imports, ...room.typesOnly].map((other) => scope + other);
      const problems = atAll
        .filter((other) => other.startsWith(scope) && !allowed.includes(other))
        .map((other) => `may not depend on ${other}`);
      const isOptionalPeer = (other: string) =>
        room.optionalPeers?.includes(other) === true && peerDependenciesMeta?.[other]?.optional === true;
      if (!room.thirdParty)
        for (const other of atRunTime)
          if (!isOptionalPeer(other) && !room.imports.some((known) => scope + known === other))
            problems.push(`has the run-time dependency ${other}, and may have none`);
      return problems.map((message) => ({file, message}));
    });
}
