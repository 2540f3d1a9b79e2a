import {reach} from "../roles/cueWindow.js";

/** Room for so many paths of one window, made when it is first asked for: the paths hold until any other's are found. */
export function pathRooms(count: number): () => readonly Uint8Array[] {
  let rooms: readonly Uint8Array[] | undefined;
  return () => (rooms ??= Array.from({length: count}, () => new Uint8Array(2 * reach + 1)));
}
