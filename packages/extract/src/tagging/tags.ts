/** Parts of speech: Penn tags, with those merged that make no difference here. Their numbers are part of the trained weights. */
export const tagNames = [
  "NN",
  "NNS",
  "NNP",
  "PRP",
  "PRP$",
  "DT",
  "IN",
  "TO",
  "MD",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "JJ",
  "RB",
  "RP",
  "CC",
  "CD",
  "WP",
  "WRB",
  "EX",
  "POS",
  "X",
  "PUNCT"
] as const;
export type TagName = (typeof tagNames)[number];
export const tagCount = tagNames.length;

/** The numbers of the tags, by name. */
export const tag = Object.fromEntries(tagNames.map((name, index) => [name, index])) as Readonly<Record<TagName, number>>;

const bits = (...names: TagName[]) => names.reduce((sum, name) => sum | (1 << tag[name]), 0);
export const verbs = bits("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
export const finiteVerbs = bits("VBD", "VBP", "VBZ", "MD");
export const nouns = bits("NN", "NNS", "NNP");
export const nounHeads = bits("NN", "NNS", "NNP", "PRP", "CD", "EX");
export const insideNounPhrase = bits("NN", "NNS", "NNP", "PRP", "PRP$", "DT", "JJ", "CD", "POS");

/** Whether a tag is one of a set. */
export function isOneOf(set: number, tagNumber: number): boolean {
  return ((set >>> tagNumber) & 1) === 1;
}
