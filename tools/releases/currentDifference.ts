import {notesInWaiting, type Waiting} from "../../docs/releases/notesInWaiting.js";
import {builtData} from "./builtData.js";
import {compareReleases} from "./compareReleases.js";
import {describeBuild, type Described} from "./describeBuild.js";
import type {Difference} from "./difference.js";
import {demands, type Demand} from "./leastBump.js";
import {releaseSince} from "./releaseFiles.js";

/** What a build is, how it differs from a release, what that demands, and what is in waiting. */
export interface CurrentDifference {
  readonly described: Described;
  readonly difference: Difference;
  readonly asked: readonly Demand[];
  readonly waiting: Waiting;
}

/** Compares what is built in `root` with the last release, or with the release of a version. */
export async function currentDifference(root: string, since?: string): Promise<CurrentDifference> {
  const before = releaseSince(root, since);
  const built = await builtData(root);
  // Loaded only now: it reads the built packages.
  const {printedNumbers} = await import("../../docs/releases/printedNumbers.js");
  const described = describeBuild(built, printedNumbers());
  const difference = compareReleases(before, built, described);
  return {described, difference, asked: demands(difference), waiting: await notesInWaiting(root)};
}
