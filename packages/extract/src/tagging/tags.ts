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

/** Stands for the tag before a sentence. */
export const noTag = 30;

/** The numbers of the tags, by name: written out, because engines read such an object fast. */
export const tag: Readonly<Record<TagName, number>> = {
  NN: 0,
  NNS: 1,
  NNP: 2,
  PRP: 3,
  PRP$: 4,
  DT: 5,
  IN: 6,
  TO: 7,
  MD: 8,
  VB: 9,
  VBD: 10,
  VBG: 11,
  VBN: 12,
  VBP: 13,
  VBZ: 14,
  JJ: 15,
  RB: 16,
  RP: 17,
  CC: 18,
  CD: 19,
  WP: 20,
  WRB: 21,
  EX: 22,
  POS: 23,
  X: 24,
  PUNCT: 25
};

/** Some tags as a set, for `isOneOf`: a bit each. */
export const tagSet = (...names: TagName[]): number => names.reduce((sum, name) => sum | (1 << tag[name]), 0);
export const verbs = tagSet("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
export const finiteVerbs = tagSet("VBD", "VBP", "VBZ", "MD");
export const nouns = tagSet("NN", "NNS", "NNP");
export const nounHeads = tagSet("NN", "NNS", "NNP", "PRP", "CD", "EX");
export const insideNounPhrase = tagSet("NN", "NNS", "NNP", "PRP", "PRP$", "DT", "JJ", "CD", "POS");

/** Whether a tag is one of a set. */
export function isOneOf(set: number, tagNumber: number): boolean {
  return ((set >>> tagNumber) & 1) === 1;
}
