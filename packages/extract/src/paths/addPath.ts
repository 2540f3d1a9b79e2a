import type {RoleSearch} from "../roles/searchRoles.js";
import {isAmong, type Path} from "./path.js";

/** Adds the path whose roles stand in a room, for so many units, to those of the window that was searched last, unless it is among them; tells whether it did. */
export function addPath(paths: Path[], room: Path, length: number, search: RoleSearch, rank: number): boolean {
  if (isAmong(paths, room.roles, length)) return false;
  room.gap = search.gapOf(room.roles);
  room.rank = rank;
  paths.push(room);
  return true;
}
