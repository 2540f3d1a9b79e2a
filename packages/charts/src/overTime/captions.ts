import {agenciesText, withoutText} from "../enrollment/universe.js";
import {countOf, dayText, integerText, millionsText, ofText, percentText} from "../text/numberText.js";
import type {CountOf, ListAt, OverTimeData} from "./overTimeData.js";

/** What the chart shows, computed: the first list, the shortest, and the last. */
export function overTimeFinding({lists}: OverTimeData): string {
  const [first] = lists;
  const last = lists.at(-1);
  if (!first || !last) return "No list";
  const shortest = lists.reduce((least, list) => (list.agencies < least.agencies ? list : least), first);
  const text = (list: ListAt) => `${integerText(list.agencies)} on ${dayText(list.asOf)}`;
  const middle = shortest === first || shortest === last ? [] : [shortest];
  return `${countOf(first.agencies, "agency", "agencies")} on ${dayText(first.asOf)}, ${[...middle, last].map(text).join(", ")}`;
}

/** Unit and n. */
export function overTimeSubtitle({lists, universe, withoutStates}: OverTimeData): string {
  return `${countOf(lists.length, "list", "lists")} of ICE’s 287(g) programme, ${agenciesText(universe)}${withoutText(
    withoutStates
  )}. A mark stands on the day of its list; what was in force between two lists is not known.`;
}

/** The chart for those who do not see it. */
export function overTimeDescription({lists}: OverTimeData): string {
  return lists.map(listText).join(" ");
}

/** A share in words, with numerator and denominator. */
export const shareText = ({count, of}: CountOf) =>
  of === 0 ? "none of none" : `${ofText(count, of)} (${percentText(count / of)})`;

/** One list in words. */
export function listText(list: ListAt): string {
  return `${dayText(list.asOf)}: ${countOf(list.agencies, "agency", "agencies")}; ${shareText(list.counties)} counties; ${millionsText(
    list.residents.count
  )} of ${millionsText(list.residents.of)} million residents${list.complete ? "" : "; the list is not complete"}.`;
}
