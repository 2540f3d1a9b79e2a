/** How long one call takes, in microseconds: the median of the rounds, and its quartiles. */
export interface Timing {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

interface Rounds {
  readonly rounds: number;
  readonly callsPerRound: number;
}

/** Times functions in turn, round by round, so that whatever else the machine does falls on all of them alike. */
export function timeInTurn<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  {rounds, callsPerRound}: Rounds
): Record<Name, Timing> {
  const names = Object.keys(calls) as Name[];
  const times = Object.fromEntries(names.map((name): [Name, number[]] => [name, []])) as Record<Name, number[]>;
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < callsPerRound; call++) calls[name]();
      const spent = Number(process.hrtime.bigint() - start) / 1000 / callsPerRound;
      if (round >= 0) times[name].push(spent);
    }
  return Object.fromEntries(names.map((name) => [name, quartiles(times[name])])) as Record<Name, Timing>;
}

function quartiles(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return {median: at(0.5), lower: at(0.25), upper: at(0.75)};
}
