import type {Interval} from "../inference/interval.js";
import {wilsonInterval} from "../inference/wilsonInterval.js";

/** Of fewer counties than this, counts only (DESIGN §5). */
export const fewestForShare = 5;

/** Wilson's interval of a share of counties, as if they were a random sample; null where there are too few for a share. */
export function countyShareInterval(enrolled: number, counties: number): Interval | null {
  if (counties < fewestForShare) return null;
  const interval = wilsonInterval(enrolled, counties);
  return interval.lower === undefined ? null : interval;
}
