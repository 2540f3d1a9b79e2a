/** What a unit can be in an attribution. */
export const outside = 0;
export const source = 1;
export const cue = 2;
export const content = 3;
export const roleCount = 4;
