import {reach} from "../roles/cueWindow.js";
import type {Path} from "./path.js";

/** Room for so many paths of one window, made when it is first asked for: the paths hold until any other's are found. */
export function pathRooms(count: number): () => readonly Path[] {
  let rooms: readonly Path[] | undefined;
  return () => (rooms ??= Array.from({length: count}, () => ({roles: new Uint8Array(2 * reach + 1), gap: 0, rank: 0})));
}
