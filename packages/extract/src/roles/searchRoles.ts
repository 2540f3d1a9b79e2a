import {isAmong, lastRank, type Path} from "../paths/path.js";
import {content, cue as cueRole, roleCount, source} from "./role.js";

/** Lower than any sum of scores, and far from the end of 32 bits. */
const impossible = -1_000_000_000;

/** How many other paths are looked at, and how far they may be behind the best. */
const mostPaths = 6;
const farthest = 400_000;

/**
 * The best roles of a window, and others that begin or end a source or a content elsewhere: a first-order Viterbi search forwards and
 * backwards with whole numbers, the same on every machine.
 */
export class RoleSearch {
  /** By how much the best path beats the one without any role. */
  margin = 0;
  private length = 0;
  private own = 0;
  private most = 0;
  private lastRole = 0;
  private readonly node: Int32Array;
  private readonly step: Int32Array;
  /** The best score of the units up to each one, by its role, and of those from it on. */
  private readonly upTo: Int32Array;
  private readonly after: Int32Array;
  /** The best score of a path that has the role x before a unit and y at it, in the place of 4x + y. */
  private readonly through = new Int32Array(roleCount * roleCount);
  private readonly previous: Uint8Array;
  private readonly next: Uint8Array;
  /** The steps of other paths, the best first: how far each is behind, the unit it leads to, and the roles on both sides. */
  private readonly gaps = new Int32Array(mostPaths);
  private readonly at = new Int32Array(mostPaths);
  private readonly from = new Uint8Array(mostPaths);
  private readonly to = new Uint8Array(mostPaths);
  private count = 0;
  /** Room for the paths of one window. */
  private readonly rooms: readonly Path[];

  /** Four scores a unit and sixteen a step, as `RoleScores` fills them. */
  constructor(node: Int32Array, step: Int32Array) {
    this.node = node;
    this.step = step;
    this.upTo = new Int32Array(node.length);
    this.after = new Int32Array(node.length);
    this.previous = new Uint8Array(node.length);
    this.next = new Uint8Array(node.length);
    this.rooms = Array.from({length: mostPaths + 1}, () => ({roles: new Uint8Array(node.length / roleCount), gap: 0, rank: 0}));
  }

  /** Finds the paths of a window of so many units, of which `own` is the cue: the best first. They hold until the next call. */
  paths(length: number, own: number): Path[] {
    const {rooms} = this;
    this.length = length;
    this.own = own;
    this.forwards();
    const best = rooms[0] as Path;
    this.trace(best.roles, length - 1, this.lastRole);
    const found = [best];
    this.backwards(best.roles);
    for (let i = 0; i < this.count; i++) {
      const room = rooms[found.length] as Path;
      this.pathThrough(this.at[i] as number, this.from[i] as number, this.to[i] as number, room.roles);
      if (isAmong(found, room.roles, length)) continue;
      room.gap = this.gaps[i] as number;
      room.rank = Math.min(found.length, lastRank);
      found.push(room);
    }
    return found;
  }

  /** By how much the best path of the window beats these roles. */
  gapOf(roles: Uint8Array): number {
    const {length, node, step, most} = this;
    let score = node[roles[0] as number] as number;
    for (let k = 1; k < length; k++) {
      const role = roles[k] as number;
      score += (node[k * roleCount + role] as number) + (step[k * 16 + (roles[k - 1] as number) * roleCount + role] as number);
    }
    return most - score;
  }

  private forwards(): void {
    const {length, own, node, step, upTo, previous} = this;
    let nothing = node[0] as number;
    for (let y = 0; y < 4; y++) upTo[y] = own === 0 && y !== cueRole ? impossible : (node[y] as number);
    for (let k = 1; k < length; k++) {
      const to = k * 4;
      const s = k * 16;
      nothing += (node[to] as number) + (step[s] as number);
      const a = upTo[to - 4] as number;
      const b = upTo[to - 3] as number;
      const c = upTo[to - 2] as number;
      const d = upTo[to - 1] as number;
      for (let y = 0; y < 4; y++) {
        let most = a + (step[s + y] as number);
        let from = 0;
        const second = b + (step[s + 4 + y] as number);
        if (second > most) {
          most = second;
          from = 1;
        }
        const third = c + (step[s + 8 + y] as number);
        if (third > most) {
          most = third;
          from = 2;
        }
        const fourth = d + (step[s + 12 + y] as number);
        if (fourth > most) {
          most = fourth;
          from = 3;
        }
        upTo[to + y] = k === own && y !== cueRole ? impossible : most + (node[to + y] as number);
        previous[to + y] = from;
      }
    }
    const end = (length - 1) * 4;
    let last = 0;
    for (let y = 1; y < 4; y++) if ((upTo[end + y] as number) > (upTo[end + last] as number)) last = y;
    this.lastRole = last;
    this.most = upTo[end + last] as number;
    this.margin = this.most - nothing;
  }

  /** Fills `after` and `next`, and finds the steps into and out of a source or content that the best path lacks. */
  private backwards(best: Uint8Array): void {
    const {length, own, node, step, upTo, after, next, through} = this;
    this.count = 0;
    const end = (length - 1) * 4;
    for (let y = 0; y < 4; y++) after[end + y] = length - 1 === own && y !== cueRole ? impossible : (node[end + y] as number);
    if (best[length - 1] !== source) this.keep(upTo[end + source] as number, length, source, 0);
    if (best[length - 1] !== content) this.keep(upTo[end + content] as number, length, content, 0);
    for (let k = length - 1; k > 0; k--) {
      const n = k * 4;
      const s = k * 16;
      const a = after[n] as number;
      const b = after[n + 1] as number;
      const c = after[n + 2] as number;
      const d = after[n + 3] as number;
      const isOwn = k - 1 === own;
      for (let x = 0; x < 4; x++) {
        const from = s + x * 4;
        let most = a + (step[from] as number);
        let to = 0;
        const second = b + (step[from + 1] as number);
        const third = c + (step[from + 2] as number);
        const fourth = d + (step[from + 3] as number);
        const before = upTo[n - 4 + x] as number;
        through[x * 4] = before + most;
        through[x * 4 + 1] = before + second;
        through[x * 4 + 2] = before + third;
        through[x * 4 + 3] = before + fourth;
        if (second > most) {
          most = second;
          to = 1;
        }
        if (third > most) {
          most = third;
          to = 2;
        }
        if (fourth > most) {
          most = fourth;
          to = 3;
        }
        after[n - 4 + x] = isOwn && x !== cueRole ? impossible : most + (node[n - 4 + x] as number);
        next[n - 4 + x] = to;
      }
      this.findSteps(k, source, best);
      this.findSteps(k, content, best);
    }
    if (own > 0) {
      if (best[0] !== source) this.keep(after[source] as number, 0, 0, source);
      if (best[0] !== content) this.keep(after[content] as number, 0, 0, content);
    }
  }

  /** The best paths that begin, and end, such a role before unit `k`, where the best of all does not. */
  private findSteps(k: number, role: number, best: Uint8Array): void {
    const {through} = this;
    const isIn = best[k - 1] === role;
    const willBe = best[k] === role;
    if (isIn || !willBe) {
      let from = 0;
      let most = through[role] as number;
      for (let x = 1; x < 4; x++) {
        const score = through[x * 4 + role] as number;
        if (x === role || score <= most) continue;
        most = score;
        from = x;
      }
      this.keep(most, k, from, role);
    }
    if (!isIn || willBe) {
      let to = 0;
      let most = through[role * 4] as number;
      for (let y = 1; y < 4; y++) {
        const score = through[role * 4 + y] as number;
        if (y === role || score <= most) continue;
        most = score;
        to = y;
      }
      this.keep(most, k, role, to);
    }
  }

  private trace(roles: Uint8Array, last: number, role: number): void {
    for (let k = last, y = role; k >= 0; k--) {
      roles[k] = y;
      y = this.previous[k * 4 + y] as number;
    }
  }

  private pathThrough(k: number, from: number, to: number, roles: Uint8Array): void {
    const {length, next} = this;
    if (k > 0) this.trace(roles, k - 1, from);
    for (let i = k, y = to; i < length; i++) {
      roles[i] = y;
      y = next[i * 4 + y] as number;
    }
  }

  /** Remembers the way from `from` to `to` before unit `k`, if the path through it is among the best. */
  private keep(score: number, k: number, from: number, to: number): void {
    const gap = this.most - score;
    if (gap > farthest) return;
    const {gaps} = this;
    let place = this.count;
    while (place > 0 && gap < (gaps[place - 1] as number)) place -= 1;
    if (place >= mostPaths) return;
    if (this.count < mostPaths) this.count += 1;
    for (let i = this.count - 1; i > place; i--) {
      gaps[i] = gaps[i - 1] as number;
      this.at[i] = this.at[i - 1] as number;
      this.from[i] = this.from[i - 1] as number;
      this.to[i] = this.to[i - 1] as number;
    }
    gaps[place] = gap;
    this.at[place] = k;
    this.from[place] = from;
    this.to[place] = to;
  }
}
