import type {Universe} from "@onrecord/charts/enrollment";
import {joinedSince, setAside} from "./choice.js";

/** Every universe with and without the two states that are set aside: what pages precompute. */
export const allUniverses: readonly {readonly universe: Universe; readonly withoutStates: readonly string[]}[] = (
  [{kind: "all-local"}, {kind: "county-agencies"}, {kind: "first-time-since", since: joinedSince}] as const
).flatMap((universe) => [
  {universe, withoutStates: []},
  {universe, withoutStates: setAside}
]);

/** The key of a precomputed choice. */
export const universeKey = (universe: Universe, withoutStates: readonly string[]) =>
  withoutStates.length === 0 ? universe.kind : `${universe.kind}-without`;
