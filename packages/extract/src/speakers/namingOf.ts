import type {Naming} from "../codes/codes.js";
import {inTheEnd, type Mention, type Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** Whether a source is named, and the reason in words. */
export interface NamingReason {
  readonly naming: Naming;
  readonly why: string;
}

const withheldAfter =
  /\b(?:anonymity|anonymously|not (?:be|to be) (?:named|identified)|(?:declined|refused|asked) to (?:be named|be identified|give (?:his|her|their) names?)|not authori[sz]ed|direct knowledge|familiar with|close to|briefed on)\b/u;
const sourceNouns = new Set(["source", "sources", "insider"]);

/** DESIGN's codes for naming, judged over all mentions of a source in the text. */
export function namingOf(text: TaggedText, one: Somebody): NamingReason {
  if (one.kind === "document") return {naming: "document", why: "a text or a finding that speaks for itself"};
  if (one.members.some((member) => inTheEnd(member).name))
    return {naming: "named", why: "the proper name of one of them stands in the text"};
  if (one.name && one.kind !== "people") return {naming: "named", why: "its proper name stands in the text"};
  if (one.mentions.every(({form}) => form === "pronoun")) return {naming: "unresolved", why: "only a pronoun points at it"};
  if (one.kind === "people") {
    return isWithheld(text, one)
      ? {naming: "withheld", why: "the text says why the names are not given"}
      : {naming: "collective", why: "several, without names"};
  }
  if (isWithheld(text, one)) return {naming: "withheld", why: "the text says why the name is not given"};
  return {naming: "unnamed-role", why: "known by a role only"};
}

function isWithheld(text: TaggedText, {mentions}: Somebody): boolean {
  return mentions.slice(0, 8).some((mention) => saysWhy(text, mention));
}

/** The words that follow in the same sentence, as far as an apposition reaches. */
function saysWhy({text, starts, ends, sentences, lowers}: TaggedText, {last, head, form}: Mention): boolean {
  if (form === "pronoun") return false;
  if (sourceNouns.has(lowers[head] as string)) return true;
  let end = last;
  while (end < last + 40 && sentences[end + 1] === sentences[last]) end += 1;
  return withheldAfter.test(text.slice(starts[last], ends[end]));
}
