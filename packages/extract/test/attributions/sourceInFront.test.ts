import {expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** The contents and the whole source of the one attribution of a text. */
function parts(text: string): [content: string[], source: string] {
  const {quotes, text: canonical} = extract(text);
  const [one] = quotes.filter(({cueLemma}) => cueLemma === "according to");
  const words = (pieces: readonly {start: number; end: number}[]) => pieces.map(({start, end}) => canonical.slice(start, end));
  return [words(one!.spans.content), words(one!.spans.sourceFull).join(" … ")];
}

it.each([
  ["an apposition", "Ann Lee, a spokeswoman for the county", "three people were hurt"],
  ["an office of before", "Dr. Lee, formerly the director of the clinic", "the pandemic is not over"],
  ["an age", "Ann Lee, 34", "the road would be closed"],
  ["a relative clause", "Marc Hill, who runs the mill", "the price of flour would double next year"],
  ["an apposition with a relative clause", "Ann Lee, a spokeswoman for Ford, who spoke on Monday", "the road would be closed"],
  ["how a document came to be", "a report by the city, released on Monday", "the road would be closed"]
])("gives the source %s that stands between commas", (_, source, content) => {
  expect(parts(`According to ${source}, ${content}.`)).toEqual([[content], source]);
});

it.each([
  ["a list", "Lee", "the dogs, cats and birds sold well"],
  ["an apposition of its own", "police", "the driver, a teacher, fled on foot"],
  ["a name behind a comma", "police", "a man, Lee Moor, was shot"],
  ["a clause before another", "the Post", "a man was shot, and a woman fled"],
  ["a relative clause of its own", "the Post", "the mayor, who was ill, left the town"],
  ["a participle", "police", "driving at night, he hit a tree"],
  ["a subject with a relative clause", "Reuters", "the company, which is based in Ohio, also plans to close two plants"],
  ["a list with articles", "Smith", "a mechanic, a pilot and a nurse were on board"],
  ["a time", "Smith", "this year, the city will spend more"],
  ["a subject that is told of between", "Kim", "published reports, rumors and leaks have hurt the company"]
])("leaves %s to the content", (_, source, content) => {
  expect(parts(`According to ${source}, ${content}.`)).toEqual([[content], source]);
});
