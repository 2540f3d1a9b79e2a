import type {Everybody} from "./everybody.js";
import {trait} from "./lexicon.js";
import type {Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** Whom a label means, where the name begins, and whether it is a role instead of a name. */
export interface Label {
  readonly one: Somebody;
  readonly core: number;
  readonly isRole: boolean;
}

/** The labels of a transcript: the same words mean the same speaker. */
export class Labels {
  private readonly known = new Map<string, Somebody>();
  private readonly text: TaggedText;
  private readonly everybody: Everybody;

  constructor(text: TaggedText, everybody: Everybody) {
    this.text = text;
    this.everybody = everybody;
  }

  /** What the tokens before a colon at the beginning of a line name, in large letters or as "Q" and "A"; undefined where they are no label. */
  of(first: number, last: number): Label | undefined {
    const {text, everybody, known} = this;
    if (!isLabel(text, first, last)) return undefined;
    const words = text.lowers.slice(first, last + 1).join(" ");
    const core = coreOfLabel(text, first, last);
    const looks = looksOfLabel(text, core, last);
    const isRole = looks === "role";
    const word = text.lowers[last] as string;
    let one = known.get(words);
    // A name of one word must have been met: "RATING:" is nobody.
    if (!one && looks === "unclear" && !everybody.isName(word)) return undefined;
    one ??= isRole
      ? (everybody.ofRole(word) ?? everybody.add("person"))
      : everybody.named({first: core, last, from: first, office: -1, looks});
    if (isRole) everybody.addRole(one, word);
    if (looks === "person" && one.kind !== "person") one.kind = "person";
    known.set(words, one);
    return {one, core, isRole};
  }
}

/** A name in large letters has no more words. */
const longest = 4;

/** Whether the tokens are a label of a transcript: "JANE LEE:" or "Q:" at the beginning of a line, all in large letters. */
function isLabel({lowers, paragraphs, traits}: TaggedText, first: number, last: number): boolean {
  if (last - first >= longest || lowers[last + 1] !== ":" || paragraphs[last + 1] !== paragraphs[first]) return false;
  if (first > 0 && paragraphs[first - 1] === paragraphs[first]) return false;
  if (first === last && (lowers[first] === "q" || lowers[first] === "a")) return true;
  for (let at = first; at <= last; at++)
    if (((traits[at] as number) & trait.allLarge) === 0 || ((traits[at] as number) & noName) !== 0) return false;
  return true;
}

/** Where a label's name begins: behind "GOV." in "GOV. JANE LEE". */
function coreOfLabel({traits, lowers}: TaggedText, first: number, last: number): number {
  let core = first;
  while (core < last && ((traits[core] as number) & trait.title) !== 0) core += 1;
  return lowers[core] === "of" ? first : core;
}

/** "BIDEN ON TRUMP", "LEE AND RAY", "TRUMP SAYS", "THE PRESIDENT", "OPINION": no name alone. */
const noName =
  trait.breaks | trait.joiner | trait.pronoun | trait.reports | trait.copula | trait.points | trait.document | trait.notName;

/** What a label names: somebody with a role, "REPORTER" and "Q", a body, a person, or, in one word, whoever has that name. */
function looksOfLabel({traits, lowers}: TaggedText, first: number, last: number): "role" | "person" | "organisation" | "unclear" {
  const has = (bits: number) => {
    for (let at = first; at <= last; at++) if (((traits[at] as number) & bits) !== 0) return true;
    return false;
  };
  if ((lowers[first] as string).length === 1 || has(trait.role | trait.people | trait.title)) return "role";
  if (has(trait.bodyName | trait.knownBody | trait.mediaName)) return "organisation";
  return first === last ? "unclear" : "person";
}
