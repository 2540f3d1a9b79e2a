/** Features that stand side by side, from one place up to another. */
export interface Places {
  readonly from: number;
  readonly end: number;
}

function placed<Name extends string>(from: number, counts: Readonly<Record<Name, number>>): Readonly<Record<Name | "all", Places>> {
  let at = from;
  const places = Object.fromEntries(
    Object.entries<number>(counts).map(([name, count]) => {
      at += count;
      return [name, {from: at - count, end: at}];
    })
  ) as Record<Name, Places>;
  return {...places, all: {from, end: at}};
}

/** The places of a unit's features by what they read; those of the pair that it makes with the cue follow. */
export const unitFeatures = placed(0, {tags: 6, word: 4, others: 6});
export const pairFeatures = placed(unitFeatures.all.end, {
  others: 7,
  near: 12,
  counts: 4,
  between: 6,
  cueWhere: 9,
  cueCounts: 6,
  cuePart: 3
});

/** What is added up for each unit anew. */
export const otherFeatures: Places = {from: unitFeatures.others.from, end: pairFeatures.others.end};

/** The same for the step to it, behind them. */
export const unitSteps = placed(pairFeatures.all.end, {tags: 6, word: 1});
export const pairSteps = placed(unitSteps.all.end, {marks: 4, context: 3, counts: 1, stem: 1});

/** The places of all features of a unit, of all of the step to it, and how many there are. */
export const nodePlaces: Places = {from: 0, end: pairFeatures.all.end};
export const stepPlaces: Places = {from: unitSteps.all.from, end: pairSteps.all.end};
export const placeCount = pairSteps.all.end;
