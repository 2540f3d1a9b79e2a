import type {Reading} from "../reading.js";
import {opensClause} from "../phrases/opensClause.js";
import {reach, type CueWindow} from "../roles/cueWindow.js";
import {content, outside} from "../roles/role.js";
import type {RoleSearch} from "../roles/searchRoles.js";
import {tag} from "../tagging/tags.js";
import {word} from "../words/signs.js";
import {flagThat} from "../words/wordLists.js";
import {clauseRank, isAmong, sentenceRank, type Path} from "./path.js";

/** How many paths are added at most. */
const mostEnds = 12;

/**
 * More paths than the search gives: the content after the cue ends elsewhere, with the cue's sentence or where a clause may end. A search
 * that walks from unit to unit finds them seldom, because a long way off its best is behind on each unit.
 */
export class ClauseEnds {
  private readonly reading: Reading;
  private readonly window: CueWindow;
  private readonly search: RoleSearch;
  /** Room for the paths of one window. */
  private readonly room = Array.from({length: mostEnds}, () => new Uint8Array(2 * reach + 1));

  constructor(reading: Reading, window: CueWindow, search: RoleSearch) {
    this.reading = reading;
    this.window = window;
    this.search = search;
  }

  /** Adds them to the paths of the window as it stands, of which the first is the best, from the last end to the first. */
  addTo(paths: Path[]): void {
    const {units, unitCount, own, cue} = this.window;
    const {sentenceOf} = this.reading.sentences;
    const {roles} = paths[0] as Path;
    let end = own + 1;
    while (end < unitCount && sentenceOf[units[end] as number] === sentenceOf[cue]) end += 1;
    let last = end - 1;
    while (last > own && roles[last] !== content) last -= 1;
    if (last === own) return;
    let first = last;
    while (roles[first - 1] === content) first -= 1;
    let count = 0;
    for (let k = end; k > first && count < mostEnds; k--)
      if ((k === end || this.mayEnd(k)) && this.add(paths, first, k, end, this.room[count] as Uint8Array)) count += 1;
  }

  /** Adds the path whose last content goes from unit `first` to `to`; nothing of the sentence that ends at `end` follows. */
  private add(paths: Path[], first: number, to: number, end: number, roles: Uint8Array): boolean {
    const {unitCount} = this.window;
    roles.set((paths[0] as Path).roles.subarray(0, unitCount));
    roles.fill(content, first, to);
    roles.fill(outside, to, end);
    if (isAmong(paths, roles, unitCount)) return false;
    paths.push({roles, gap: this.search.gapOf(roles), rank: to === end ? sentenceRank : clauseRank});
    return true;
  }

  /** Whether a mark, or a word that may begin another clause, stands there. */
  private mayEnd(k: number): boolean {
    const {tokens, words, tags} = this.reading;
    const at = this.window.units[k] as number;
    const form = tokens.formOf[at] as number;
    const tagNumber = tags[at] as number;
    const flags = words.flags[form] as number;
    return words.sign[form] !== word || tagNumber === tag.CC || (flags & flagThat) !== 0 || opensClause(flags, tagNumber);
  }
}
