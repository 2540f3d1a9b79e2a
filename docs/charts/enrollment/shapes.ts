import {createRequire} from "node:module";
import {countyShapes, type Atlas, type CountyShapes} from "@onrecord/charts/enrollment";
import {agencies, rosterEntries, snapshots} from "@onrecord/enrollment";
import {atlasPath, editionOf} from "./edition.js";

const require = createRequire(import.meta.url);

const made = new Map<string, CountyShapes>();

/** Outlines of the counties that ever had an agency on a list, of the edition that goes with a date. */
export function shapesFor(asOf: string): CountyShapes {
  const edition = editionOf(asOf);
  const found = made.get(edition) ?? countyShapes(require(atlasPath(asOf)) as Atlas, {only: hostsIn(edition)});
  made.set(edition, found);
  return found;
}

function hostsIn(edition: "2017" | "2023"): string[] {
  const lists = new Set(snapshots.filter(({asOf}) => editionOf(asOf) === edition).map(({snapshot}) => snapshot));
  const listed = new Set(rosterEntries.filter(({snapshot}) => lists.has(snapshot)).map(({agency}) => agency));
  return agencies.flatMap(({agency, hostFips}) => (hostFips !== null && listed.has(agency) ? [hostFips] : []));
}
