import type {RoleSearch} from "../roles/searchRoles.js";
import {isAmong, type Path} from "./path.js";

/** Adds a path of so many units to those of the window that was searched last, unless it is among them; tells whether it did. */
export function addPath(paths: Path[], roles: Uint8Array, length: number, search: RoleSearch, rank: number): boolean {
  if (isAmong(paths, roles, length)) return false;
  paths.push({roles, gap: search.gapOf(roles), rank});
  return true;
}
