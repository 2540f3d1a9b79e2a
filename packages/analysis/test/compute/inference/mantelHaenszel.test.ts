import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {mantelHaenszel, type TwoByTwo} from "../../../src/compute/index.js";
import {expectWithin} from "./within.js";

/** R's `UCBAdmissions`: admitted and rejected, men over women, by department. */
const admissions: readonly TwoByTwo[] = [
  [
    [512, 313],
    [89, 19]
  ],
  [
    [353, 207],
    [17, 8]
  ],
  [
    [120, 205],
    [202, 391]
  ],
  [
    [138, 279],
    [131, 244]
  ],
  [
    [53, 138],
    [94, 299]
  ],
  [
    [22, 351],
    [24, 317]
  ]
];
/** R's example in `mantelhaen.test`: penicillin given to rabbits at once or late, cured or dead, by dose (Agresti 1990, p. 233). */
const rabbits: readonly TwoByTwo[] = [
  [
    [0, 6],
    [0, 5]
  ],
  [
    [3, 3],
    [0, 6]
  ],
  [
    [6, 0],
    [2, 4]
  ],
  [
    [5, 1],
    [6, 0]
  ],
  [
    [2, 0],
    [5, 0]
  ]
];
const cell = fc.integer({min: 0, max: 30});
const someStrata = fc.array(
  fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]): TwoByTwo => [
    [a, b],
    [c, d]
  ]),
  {minLength: 1, maxLength: 8}
);

describe("mantelHaenszel", () => {
  it("gives the published odds ratio, interval and tests of the Berkeley admissions", () => {
    const result = mantelHaenszel(admissions);
    if (result.oddsRatio === undefined) throw new Error(result.reason);
    expectWithin(result.oddsRatio, 0.904697);
    expectWithin(result.lower, 0.771907);
    expectWithin(result.upper, 1.06033);
    expectWithin(result.test.chiSquare, 1.524607);
    expectWithin(result.corrected.chiSquare, 1.426946);
    expect(result).toMatchObject({strata: 6, informative: 6, n: 4526, level: 0.95, test: {df: 1}});
  });

  it("turns the crude odds ratio of the admissions round: 1.841080 in one table", () => {
    const cells = [0, 1].map((row) =>
      [0, 1].map((column) => admissions.reduce((sum, table) => sum + (table[row]?.[column] ?? 0), 0))
    );
    const one = mantelHaenszel([cells as unknown as TwoByTwo]);
    expectWithin(one.oddsRatio, 1.84108);
  });

  it("gives what R prints for the rabbits: odds ratio 7, 1.026713 to 47.725133, corrected 3.9286, p 0.04747", () => {
    const result = mantelHaenszel(rabbits);
    if (result.oddsRatio === undefined) throw new Error(result.reason);
    expectWithin(result.oddsRatio, 7, 1e-12);
    expectWithin(result.lower, 1.026713);
    expectWithin(result.upper, 47.725133);
    expectWithin(result.corrected.chiSquare, 3.9286, 5.1e-5);
    expectWithin(result.corrected.p, 0.04747, 5.1e-6);
    expect(result).toMatchObject({strata: 5, informative: 3});
  });

  it("is the sample odds ratio of a single table, and has no correction for a difference below one half", () => {
    const even = mantelHaenszel([
      [
        [4, 4],
        [4, 4]
      ]
    ]);
    expect(even).toMatchObject({oddsRatio: 1, test: {chiSquare: 0, p: 1}, corrected: {chiSquare: 0, p: 1}});
    const result = mantelHaenszel([
      [
        [8, 2],
        [1, 5]
      ]
    ]);
    expectWithin(result.oddsRatio, 20, 1e-12);
    const slight = mantelHaenszel([
      [
        [5, 4],
        [4, 4]
      ]
    ]);
    if (slight.oddsRatio === undefined) throw new Error(slight.reason);
    expect(slight.corrected).toEqual(slight.test);
  });

  it("is 0 or Infinity, without bounds, where one of the diagonals is empty", () => {
    expect(
      mantelHaenszel([
        [
          [0, 3],
          [3, 1]
        ]
      ])
    ).toMatchObject({oddsRatio: 0, lower: undefined, upper: undefined});
    expect(
      mantelHaenszel([
        [
          [3, 0],
          [1, 3]
        ]
      ])
    ).toMatchObject({oddsRatio: Infinity, lower: undefined, upper: undefined});
  });

  it("has no answer where no stratum varies in both respects, and says why", () => {
    const reason = "no stratum varies in both respects";
    for (const strata of [
      [],
      [
        [
          [0, 0],
          [0, 0]
        ]
      ],
      [
        [
          [1, 0],
          [0, 0]
        ]
      ],
      [
        [
          [3, 2],
          [0, 0]
        ],
        [
          [0, 4],
          [0, 1]
        ]
      ]
    ] as const)
      expect(mantelHaenszel(strata)).toEqual({oddsRatio: undefined, level: 0.95, reason});
  });

  it("is untouched by the order of strata, by empty ones, and by turning tables over; turned once, it is the inverse", () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const given = mantelHaenszel(strata);
        const same = [
          mantelHaenszel([...strata].reverse()),
          mantelHaenszel([
            ...strata,
            [
              [0, 0],
              [0, 0]
            ],
            [
              [0, 1],
              [0, 0]
            ]
          ]),
          mantelHaenszel(
            strata.map(([[a, b], [c, d]]): TwoByTwo => [
              [d, c],
              [b, a]
            ])
          )
        ];
        const inverse = mantelHaenszel(strata.map(([first, second]): TwoByTwo => [second, first]));
        for (const other of same) {
          expect(other.oddsRatio === undefined).toBe(given.oddsRatio === undefined);
          if (given.oddsRatio === undefined || other.oddsRatio === undefined) continue;
          if (Number.isFinite(given.oddsRatio))
            expectWithin(other.oddsRatio / (given.oddsRatio || 1), given.oddsRatio ? 1 : 0, 1e-9);
          expectWithin(other.test.chiSquare, given.test.chiSquare, 1e-9);
        }
        if (given.oddsRatio === undefined || inverse.oddsRatio === undefined) return;
        if (given.lower !== undefined) expectWithin(given.oddsRatio * inverse.oddsRatio, 1, 1e-9);
        expect(given.corrected.chiSquare).toBeLessThanOrEqual(given.test.chiSquare);
        if (given.lower === undefined || given.upper === undefined) return;
        expect(given.lower).toBeLessThanOrEqual(given.oddsRatio);
        expect(given.upper).toBeGreaterThanOrEqual(given.oddsRatio);
      })
    );
  });

  it("turns away what is no count or no level, naming cell and stratum", () => {
    expect(() =>
      mantelHaenszel([
        [
          [1, 2],
          [3, 4]
        ],
        [
          [1, 2],
          [-3, 4]
        ]
      ])
    ).toThrow("Invalid cell 2,1 of stratum 2");
    expect(() => mantelHaenszel([], 1)).toThrow("Invalid level");
  });
});
