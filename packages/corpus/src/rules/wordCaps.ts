/** Copyright caps: words of a text that a record may publish. */

/** Per attribution, all pieces together. */
export const wordsPerQuote = 60;
/** Around the number of a claim. */
export const wordsPerClaim = 12;
/** Of a gist, which is in our own words. */
export const wordsPerGist = 12;
/** Of the cue of a stance judgement. */
export const wordsPerStanceCue = 8;
