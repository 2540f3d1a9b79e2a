import type {StanceTargetCode} from "./target.js";

/**
 * What favor means for immigration enforcement as a whole. +1: the target stands for more of it. −1: for limits on it. 0: no reading
 * on that axis. The axis score of a judgement is this times 1 for favor, −1 for against, 0 otherwise.
 */
export const stanceAxis: Readonly<Record<StanceTargetCode, 1 | -1 | 0>> = {
  ice: 1,
  "ice-leadership": 0,
  "ice-union": 1,
  "ice-raids": 1,
  detention: 1,
  detainers: 1,
  "border-patrol": 1,
  dhs: 0,
  doj: 0,
  "secure-communities": 1,
  "287g": 1,
  sanctuary: -1,
  "state-enforcement-laws": 1,
  arpaio: 1,
  trump: 1,
  "trump-immigration": 1,
  "obama-enforcement": 1,
  "obama-relief": -1,
  enforcement: 1,
  immigrants: -1,
  advocates: -1,
  "afl-cio": 0,
  police: 0
};
