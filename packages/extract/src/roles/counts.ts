/** How many commas, verbs, cues, marks, "that" and subordinators lie between a token and a cue, each up to its limit, in one number. */
export const oneComma = 1;
export const oneVerb = 1 << 3;
export const oneCue = 1 << 6;
export const oneMark = 1 << 8;
export const oneThat = 1 << 11;
export const oneClause = 1 << 13;

export const commasIn = (counts: number): number => counts & 7;
export const verbsIn = (counts: number): number => (counts >> 3) & 7;
export const cuesIn = (counts: number): number => (counts >> 6) & 3;
export const marksIn = (counts: number): number => (counts >> 8) & 7;
export const thatsIn = (counts: number): number => (counts >> 11) & 3;
export const clausesIn = (counts: number): number => (counts >> 13) & 3;
/** Commas, verbs and marks. */
export const betweenIn = (counts: number): number => (counts & 63) | (marksIn(counts) << 6);
