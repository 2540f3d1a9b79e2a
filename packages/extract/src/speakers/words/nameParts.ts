import {wordSet} from "./wordSet.js";

/** Lower-case words inside a person's name. */
export const personParticles = wordSet("de da do dos del della di du der den van von la le el al bin ibn abu ten ter y e");

/** Words that join two capitalised parts of an organisation's name. */
export const nameJoiners = wordSet("of for the and & on in to at against");

/** After a name, part of it. Lower case, without the full stop. */
export const nameSuffixes = wordSet("jr sr ii iii iv phd md esq qc sc kc obe mbe");

/** Days, months and feasts. Lower case. */
export const calendar = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving"
);

/** Capitalised words that begin no name. Lower case. */
export const notNames = wordSet(
  "i english french german spanish american british canadian russian chinese iranian israeli european african asian arab muslim christian jewish catholic islamic hispanic latino god internet covid"
);
