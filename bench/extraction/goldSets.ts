import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {sharedInputs} from "./sharedInputs.js";

/** A text with what people marked in it, as the data files hold it. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly unknown[];
}

const folder = join(sharedInputs, "data/quotes");

function read(name: string): GoldText[] {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldText);
}

const polnear = () => read("polnear-train").sort((a, b) => (a.id < b.id ? -1 : 1));

/** The other nine tenths of PolNeAR, for texts that were not read before; none when it is not at hand. */
export function otherTexts(): string[] {
  return polnear()
    .filter((_, index) => index % 10 !== 0)
    .map(({text}) => text);
}

/** The data sets that are at hand: every tenth article of PolNeAR, sorted by id, and GUM's news. Inputs, not part of the repository. */
export function goldSets(): Record<string, GoldText[]> {
  const tenth = polnear().filter((_, index) => index % 10 === 0);
  return Object.fromEntries(
    Object.entries({"PolNeAR tenth": tenth, "GUM news": read("gum-news")}).filter(([, texts]) => texts.length > 0)
  );
}
