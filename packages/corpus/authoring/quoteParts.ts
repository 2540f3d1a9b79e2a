/** The spans of an attribution, in the words of the codebook. */
export const quoteParts = {
  content: "Content",
  quoted: "Pieces in marks",
  cue: "Cue",
  source: "Source",
  sourceFull: "Whole source phrase"
} as const;

export const quotePartNames = Object.keys(quoteParts) as (keyof typeof quoteParts)[];
