import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {content, cue, outside, source} from "../../src/roles/role.js";
import {RoleSearch} from "../../src/roles/searchRoles.js";

const score = fc.integer({min: -3000, max: 3000});
/** Scores of a window of up to six units, and which of them is the cue. */
const window = fc.integer({min: 1, max: 6}).chain((length) =>
  fc.record({
    length: fc.constant(length),
    own: fc.nat(length - 1),
    node: fc.array(score, {minLength: length * 4, maxLength: length * 4}),
    step: fc.array(score, {minLength: length * 16, maxLength: length * 16})
  })
);

/** All ways to give roles, with the cue in its place. */
function allPaths(length: number, own: number): number[][] {
  let paths: number[][] = [[]];
  for (let k = 0; k < length; k++)
    paths = paths.flatMap((path) => (k === own ? [cue] : [outside, source, cue, content]).map((role) => [...path, role]));
  return paths;
}

function scoreOf(path: ArrayLike<number>, node: readonly number[], step: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < path.length; k++) {
    const y = path[k] as number;
    sum += node[k * 4 + y] as number;
    if (k > 0) sum += step[k * 16 + (path[k - 1] as number) * 4 + y] as number;
  }
  return sum;
}

/** Whether a path begins, or ends, a role before unit `k`. */
function hasStep(path: ArrayLike<number>, k: number, role: number, begins: boolean): boolean {
  const before = k > 0 && path[k - 1] === role;
  const after = k < path.length && path[k] === role;
  return begins ? !before && after : before && !after;
}

describe("RoleSearch", () => {
  it("finds the best path of all, and by how much it beats the one without roles", () => {
    fc.assert(
      fc.property(window, ({length, own, node, step}) => {
        const search = new RoleSearch(Int32Array.from(node), Int32Array.from(step));
        const [best] = search.paths(length, own);
        const most = Math.max(...allPaths(length, own).map((path) => scoreOf(path, node, step)));
        expect(scoreOf(best!.roles.subarray(0, length), node, step)).toBe(most);
        expect(search.margin).toBe(most - scoreOf(new Uint8Array(length), node, step));
      })
    );
  });

  it("gives others that are each the best with some source or content begun or ended elsewhere, the nearest first", () => {
    fc.assert(
      fc.property(window, ({length, own, node, step}) => {
        const paths = new RoleSearch(Int32Array.from(node), Int32Array.from(step)).paths(length, own);
        const all = allPaths(length, own);
        const most = scoreOf(paths[0]!.roles.subarray(0, length), node, step);
        const steps = Array.from({length: length + 1}, (_, k) =>
          [source, content].flatMap((role) => [
            {k, role, begins: true},
            {k, role, begins: false}
          ])
        ).flat();
        let gap = 0;
        for (const path of paths.slice(1)) {
          const roles = path.roles.subarray(0, length);
          expect(most - scoreOf(roles, node, step)).toBe(path.gap);
          expect(path.gap).toBeGreaterThanOrEqual(gap);
          ({gap} = path);
          const explained = steps.some(({k, role, begins}) => {
            if (!hasStep(roles, k, role, begins) || hasStep(paths[0]!.roles.subarray(0, length), k, role, begins)) return false;
            const rivals = all.filter((other) => hasStep(other, k, role, begins));
            return Math.max(...rivals.map((other) => scoreOf(other, node, step))) === scoreOf(roles, node, step);
          });
          expect(explained).toBe(true);
        }
        expect(new Set(paths.map(({roles}) => roles.subarray(0, length).join(""))).size).toBe(paths.length);
      })
    );
  });
});
