import type {Reading} from "../reading.js";
import type {CueWindow} from "../roles/cueWindow.js";
import {content, outside} from "../roles/role.js";
import type {RoleSearch} from "../roles/searchRoles.js";
import {comma} from "../words/signs.js";
import {addPath} from "./addPath.js";
import {mayEndClause} from "./mayOpen.js";
import {clauseRank, onwardRank, sentenceRank, type Path} from "./path.js";
import {pathRooms} from "./pathRooms.js";

/** How many paths are added at most. */
const mostEnds = 12;

const makeRooms = pathRooms(mostEnds);

/** How many units behind the cue a content that goes on begins at the latest. */
const farthest = 10;

/**
 * More paths than the search gives: the content after the cue ends elsewhere, with the cue's sentence or where a clause may end; a content
 * before the cue goes on after the next comma. A search that walks from unit to unit finds them seldom, because a long way off its best is
 * behind on each unit.
 */
export class ClauseEnds {
  private readonly reading: Reading;
  private readonly window: CueWindow;
  private readonly search: RoleSearch;
  private readonly rooms = makeRooms();

  constructor(reading: Reading, window: CueWindow, search: RoleSearch) {
    this.reading = reading;
    this.window = window;
    this.search = search;
  }

  /** Adds them to the paths of the window as it stands, of which the first is the best, from the last end to the first. */
  addTo(paths: Path[]): void {
    const {units, own, sentenceEnd: end} = this.window;
    const {roles} = paths[0] as Path;
    let last = end - 1;
    while (last > own && roles[last] !== content) last -= 1;
    const follows = last > own;
    let first = last;
    if (follows) while (roles[first - 1] === content) first -= 1;
    else first = this.onward(roles);
    if (first < 0) return;
    let count = 0;
    for (let k = end; k > first && count < mostEnds; k--) {
      if (k < end && !mayEndClause(this.reading, units[k] as number)) continue;
      const rank = !follows ? onwardRank : k === end ? sentenceRank : clauseRank;
      if (this.add(paths, {first, to: k, end}, rank, this.rooms[count] as Path)) count += 1;
    }
  }

  /** Where a content before the cue may go on: after the first comma behind the cue; -1 where there is none, or no such content. */
  private onward(roles: Uint8Array): number {
    const {tokens, words} = this.reading;
    const {units, own, sentenceFrom, sentenceEnd: end} = this.window;
    let before = own - 1;
    while (before >= sentenceFrom && roles[before] !== content) before -= 1;
    if (before < sentenceFrom) return -1;
    for (let k = own + 1; k < end - 2 && k <= own + farthest; k++)
      if (words.sign[tokens.formOf[units[k] as number] as number] === comma) return k + 1;
    return -1;
  }

  /** Adds the path whose last content goes from unit `first` to `to`; nothing of the sentence that ends at `end` follows. */
  private add(
    paths: Path[],
    {first, to, end}: Readonly<Record<"first" | "to" | "end", number>>,
    rank: number,
    room: Path
  ): boolean {
    const {unitCount} = this.window;
    const {roles} = room;
    const best = (paths[0] as Path).roles;
    for (let k = 0; k < unitCount; k++) roles[k] = k < first || k >= end ? (best[k] as number) : k < to ? content : outside;
    return addPath(paths, room, unitCount, this.search, rank);
  }
}
