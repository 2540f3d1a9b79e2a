import type {Difference} from "./difference.js";

/** What became of closed lists and of the rules for text, a line each. */
export function listWords({canonicalisers, listsAdded, listsRemoved, lists}: Difference): string[] {
  return [
    ...(canonicalisers ? [`canonicaliser ${canonicalisers.before.join(", ")} became ${canonicalisers.after.join(", ")}`] : []),
    ...listsAdded.map((list) => `new closed list ${list}`),
    ...listsRemoved.map((list) => `closed list ${list} removed`),
    ...lists.map(
      ({list, added, removed, describedOtherwise}) =>
        `closed list ${list}: ${[
          ...(added.length > 0 ? [`${added.join(", ")} added`] : []),
          ...(removed.length > 0 ? [`${removed.join(", ")} removed`] : []),
          ...(describedOtherwise.length > 0 ? [`${describedOtherwise.join(", ")} described otherwise`] : [])
        ].join("; ")}`
    )
  ];
}
