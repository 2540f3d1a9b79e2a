import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {content, cue as cueRole, outside, source} from "../roles/role.js";
import type {RoleSearch} from "../roles/searchRoles.js";
import {addPath} from "./addPath.js";
import {mayEndClause, mayOpenContent} from "./mayOpen.js";
import {afterRank, beforeRank, type Path} from "./path.js";
import {pathRooms} from "./pathRooms.js";

/** How many paths are added at most, and how many of them begin at one place. */
const mostPlain = 8;
const mostEnds = 3;

/** How many units behind the cue a content begins at the latest. */
const farthest = 8;

/** Units from one up to another. */
interface Units {
  readonly from: number;
  readonly end: number;
}

const nowhere: Units = {from: -1, end: -1};

const makeRooms = pathRooms(mostPlain);

/**
 * Paths for a cue around which the search finds nothing said: its subject, and a clause of its sentence after or before it. Where the
 * search prefers no content at all, its next best are contents of a word or two.
 */
export class PlainPaths {
  private readonly reading: Reading;
  private readonly window: CueWindow;
  private readonly search: RoleSearch;
  private readonly rooms = makeRooms();
  private count = 0;

  constructor(reading: Reading, window: CueWindow, search: RoleSearch) {
    this.reading = reading;
    this.window = window;
    this.search = search;
  }

  /** Adds them to the paths of the window as it stands, of which the first is the best; nothing where that one has a content. */
  addTo(paths: Path[]): void {
    const {unitCount, own, subjects, sentenceFrom: begin, sentenceEnd: end} = this.window;
    const {roles} = paths[0] as Path;
    for (let k = 0; k < unitCount; k++) if (roles[k] === content) return;
    this.count = 0;
    const before = this.unitsOf(subjects.near, begin, own);
    const after = this.unitsOf(subjects.after, own + 1, end);
    this.addAfter(paths, end, before);
    // "…, said Lee" and "…, Lee said".
    if (after.end > 0 && own - begin > 2) this.add(paths, {from: begin, end: own}, after, beforeRank);
    if (before.from - begin > 2) this.add(paths, {from: begin, end: before.from}, before, beforeRank);
  }

  /** Contents right after the cue, after a noun phrase beside it, and from the first word that may open one. */
  private addAfter(paths: Path[], end: number, subject: Units): void {
    const {units, own} = this.window;
    const {phrases} = this.reading;
    if (end - own <= 2) return;
    const starts = [own + 1];
    if ((phrases.firstOf[units[own + 1] as number] as number) >= 0 && own + 3 < end) starts.push(own + 2);
    for (let k = own + 2; k < end - 1 && k <= own + farthest; k++) {
      if (!mayOpenContent(this.reading, units[k] as number)) continue;
      if (!starts.includes(k)) starts.push(k);
      break;
    }
    for (const from of starts) {
      let ends = 0;
      for (let k = end; k > from && ends < mostEnds; k--)
        if ((k === end || mayEndClause(this.reading, units[k] as number)) && this.add(paths, {from, end: k}, subject, afterRank))
          ends += 1;
    }
  }

  /** The units between two of the noun phrase that ends with the token `last`; `nowhere` when it is -1 or none of them. */
  private unitsOf(last: number, begin: number, end: number): Units {
    if (last < 0) return nowhere;
    const {units} = this.window;
    const first = this.reading.phrases.firstOf[last] as number;
    let from = begin;
    while (from < end && (units[from + 1] as number) <= first) from += 1;
    let to = from;
    while (to < end && (units[to] as number) <= last) to += 1;
    return from < to ? {from, end: to} : nowhere;
  }

  private add(paths: Path[], said: Units, subject: Units, rank: number): boolean {
    if (this.count === mostPlain) return false;
    const {unitCount, own} = this.window;
    const room = this.rooms[this.count] as Path;
    const {roles} = room;
    for (let k = 0; k < unitCount; k++)
      roles[k] =
        k === own ? cueRole : k >= said.from && k < said.end ? content : k >= subject.from && k < subject.end ? source : outside;
    const added = addPath(paths, room, unitCount, this.search, rank);
    if (added) this.count += 1;
    return added;
  }
}
