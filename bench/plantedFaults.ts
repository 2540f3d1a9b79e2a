/** A fault to plant at a path into a record: the value there is replaced. */
export interface PlantedFault {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** One fault of every kind that the two schemas look for. */
export const plantedFaults: readonly PlantedFault[] = [
  {name: "an id of another shape", path: ["quotes", 0, "id"], value: "003/17"},
  {name: "a code outside its list", path: ["quotes", 0, "kind"], value: "reported"},
  {name: "a field that nobody knows", path: ["quotes", 0, "mood"], value: "angry"},
  {name: "a missing field", path: ["quotes", 0, "cut"], value: undefined},
  {name: "a span that ends before it starts", path: ["quotes", 0, "spans", "content"], value: [{start: 9, end: 4}]},
  {
    name: "pieces out of order",
    path: ["quotes", 0, "spans", "quoted"],
    value: [
      {start: 20, end: 30},
      {start: 5, end: 9}
    ]
  },
  {name: "a quote without content", path: ["quotes", 0, "spans", "content"], value: []},
  {name: "a digest too short", path: ["quotes", 0, "digest"], value: "0123"},
  {name: "an empty word", path: ["quotes", 0, "words"], value: [""]},
  {name: "a fraction as offset", path: ["article", "sentences", 0, "start"], value: 0.5},
  {name: "a negative count", path: ["article", "fingerprint", "utf16Length"], value: -1},
  {name: "another canonicaliser", path: ["article", "fingerprint", "canonicaliser"], value: 2},
  {name: "a fact without its value", path: ["article", "title"], value: {basis: "stated", where: "first line"}},
  {name: "a fact on an unknown basis", path: ["article", "outlet"], value: {basis: "guessed", value: "x", where: "y"}},
  {name: "an address that is none", path: ["article", "url"], value: {basis: "found", value: "not an address", where: "x"}},
  {
    name: "a date that ends before it starts",
    path: ["article", "published"],
    value: {basis: "stated", value: {earliest: "2019-09-22", latest: "2019-09-15", precision: "week"}, where: "x"}
  }
];

/** A copy of the record with the fault in it. Throws when the path leads nowhere. */
export function withFault(record: unknown, {name, path, value}: PlantedFault): unknown {
  const copy = structuredClone(record);
  const last = path.at(-1);
  let place = copy as Record<string | number, unknown> | undefined;
  for (const step of path.slice(0, -1)) place = place?.[step] as typeof place;
  if (!place || last === undefined)
    throw new Error(
      `cannot plant ${name}\n  expected: a record with ${path.join(".")}\n  received: none\n  to do:    correct the path of the fault`
    );
  place[last] = value;
  return copy;
}
