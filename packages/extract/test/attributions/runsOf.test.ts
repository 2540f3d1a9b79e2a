import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {runsOf} from "../../src/attributions/runsOf.js";

const labelled = (first: number, roles: readonly number[]) => ({
  cue: first,
  cueScore: 0,
  margin: 0,
  first,
  roles: Uint8Array.from(roles)
});
const roleList = fc.array(fc.nat(3), {maxLength: 30});

describe("runsOf", () => {
  it("holds every token of the role that is not taken, in runs that do not touch", () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        roleList,
        fc.nat(3),
        fc.array(fc.boolean(), {minLength: 40, maxLength: 40}),
        (first, roles, role, marks) => {
          const taken = Uint8Array.from(marks, Number);
          const runs = runsOf(labelled(first, roles), role, taken);
          const held = runs.flatMap((run) => Array.from({length: run.last - run.first}, (_, i) => run.first + i));
          expect(held).toEqual(roles.flatMap((one, k) => (one === role && taken[first + k] === 0 ? [first + k] : [])));
          runs.slice(1).forEach((run, i) => {
            expect(run.first).toBeGreaterThan(runs[i]!.last);
          });
        }
      )
    );
  });

  it("leaves nothing out where nothing is taken", () => {
    expect(runsOf(labelled(4, [3, 3, 0, 3]), 3)).toEqual([
      {first: 4, last: 6},
      {first: 7, last: 8}
    ]);
  });
});
