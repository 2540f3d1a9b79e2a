import {codeList} from "./codeList.js";

export const coderKinds = codeList("coder kind", "Who judged?", {
  human: ["trained person", "A person trained on the codebook."],
  "language-model": ["language model", "A language model given the texts and the codebook."],
  rules: ["rules", "A program with fixed rules."]
});

export const confidences = codeList("confidence", "How sure is the coder?", {
  high: ["high", "No other reading is reasonable."],
  medium: ["medium", "Another reading is possible."],
  low: ["low", "Another reading is about as good."]
});

export const bumps = codeList("version part", "Which part of the version number does a change move?", {
  major: ["major", "Removes or renames a field, or changes the meaning of a code, an id, a unit or the canonicaliser."],
  minor: ["minor", "Adds records or optional fields, or makes a correction that moves a published figure."],
  patch: ["patch", "Moves no published figure."]
});
