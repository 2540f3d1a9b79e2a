import {signAt, wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf, tag, verbs} from "../tagging/tags.js";
import {colon, comma} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {withChangedContent} from "./changedRuns.js";

/**
 * Contents without what leads in to them: the rest of the cue's phrase before "that" (`wrote in a letter to | parents that “…”`) or before a
 * colon and marks (`asked | with some sharpness: “…”`), a relative clause of the source (`A person, | who asked for no name, | said …`), the
 * question that is answered (`Asked whether | he had paid, | Lee said “…”`, `said | when asked if he had paid`), where it was said, between
 * two quotations, and the verb that the sentence of a relative clause goes on with.
 */
export function withoutLeadIn(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => {
    const {head, content} = attribution;
    if (head < 0) return attribution;
    return withChangedContent(attribution, (run) => {
      if (content.length > 1 && isLink(reading, run, head)) return undefined;
      if (content.length > 1 && (isOfSource(reading, run, attribution) || isQuestion(reading, run, head))) return undefined;
      if (isBetweenMarks(reading, run, attribution)) return undefined;
      return run.first > head
        ? beforeMainVerb(reading, afterLeadIn(reading, run, plainly.has(wordAt(reading, head))), attribution)
        : run;
    });
  });
}

const linking = new Set(["so", "but", "and", "also"]);

/** "But, he said, it is old": a word that links the sentence to the one before. */
function isLink(reading: Reading, {first, last}: TokenRun, head: number): boolean {
  return last === first + 1 && last < head && reading.quoteState[first] === 0 && linking.has(wordAt(reading, first));
}

const relatives = new Set(["who", "which", "whose"]);

/** A relative clause right after the source, before the cue. */
function isOfSource(reading: Reading, {first, last}: TokenRun, {head, source}: Attribution): boolean {
  if (last > head || reading.quoteState[first] !== 0 || !relatives.has(wordAt(reading, first))) return false;
  return source.some((one) => one.last <= first && first - one.last <= 1);
}

/** `“…,” Lee told reporters | outside a school where it rained. | “…”`: plain words after the cue, between two quotations. */
function isBetweenMarks({tags, quoteState}: Reading, {first, last}: TokenRun, {head, content}: Attribution): boolean {
  if (first < head || tags[first] !== tag.IN || quoteState[first] !== 0 || quoteState[last - 1] !== 0) return false;
  const isQuoted = (run: TokenRun) => quoteState[run.first] !== 0;
  return content.some((run) => run.last <= head && isQuoted(run)) && content.some((run) => run.first >= last && isQuoted(run));
}

/** `Lee, who said she saw no way, | smiled at them`: the sentence of a relative clause goes on with its verb. */
function beforeMainVerb(reading: Reading, run: TokenRun, {source}: Attribution): TokenRun {
  const {tags, quoteState} = reading;
  const last = source.at(-1);
  if (!last || !relatives.has(wordAt(reading, last.last - 1))) return run;
  let hasVerb = false;
  for (let at = run.first; at < run.last - 1; at++) {
    const isComma = quoteState[at] === 0 && signAt(reading, at) === comma;
    if (isComma && hasVerb && isOneOf(finiteVerbs, tags[at + 1] as number)) return {first: run.first, last: at};
    hasVerb ||= isOneOf(finiteVerbs, tags[at] as number);
  }
  return run;
}

const asking = new Set(["asked", "pressed", "questioned"]);
const whenever = new Set(["when", "if", "once", "after"]);
const questions = new Set(["whether", "if", "how", "why", "what", "about", "when", "where", "who"]);

/** Words outside marks that are asked: they begin with "when asked", or follow it or "Asked whether" at the beginning of the sentence. */
function isQuestion(reading: Reading, {first}: TokenRun, head: number): boolean {
  const {sentences, quoteState} = reading;
  if (quoteState[first] !== 0) return false;
  if (first > head) return whenever.has(wordAt(reading, first)) && asking.has(wordAt(reading, first + 1));
  const from = sentences.firstTokens[sentences.sentenceOf[head] as number] as number;
  // "When asked whether", "When I asked whether".
  const verb = reading.tags[from + 1] === tag.PRP ? from + 2 : from + 1;
  if (whenever.has(wordAt(reading, from)) && asking.has(wordAt(reading, verb))) return !hasComma(reading, from, first);
  let at = questions.has(wordAt(reading, first)) ? first - 1 : first - 2;
  if (asking.has(wordAt(reading, first - 1))) at = first - 1;
  return at === from && asking.has(wordAt(reading, at));
}

function hasComma(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (signAt(reading, at) === comma) return true;
  return false;
}

/** How far the rest of a cue's phrase goes, in tokens. */
const longest = 7;
const joining = (1 << tag.IN) | (1 << tag.TO);

/** `isPlainly`: whether the cue says no more than that something was said. */
function afterLeadIn(reading: Reading, run: TokenRun, isPlainly: boolean): TokenRun {
  const {tags, quoteState} = reading;
  const {first, last} = run;
  const isInPhrase = isPrepositionAt(reading, first - 1) || (isPlainly && opensPhrase(reading, run));
  for (let at = first; at < last - 1 && at < first + longest; at++) {
    if (quoteState[at] !== 0 || isOneOf(finiteVerbs, tags[at] as number)) return run;
    // "issues that matter" is no clause of its own.
    if (isInPhrase && at > first && wordAt(reading, at) === "that")
      return isOneOf(verbs, tags[at + 1] as number) || signAt(reading, at + 1) === comma ? run : {first: at, last};
    if (signAt(reading, at) === colon && quoteState[at + 1] === 2) return {first: at + 1, last};
  }
  return run;
}

const plainly = new Set("said says say saying wrote writes told added stated suggested predicted explained replied".split(" "));

function isPrepositionAt(reading: Reading, at: number): boolean {
  return isOneOf(joining, reading.tags[at] as number) && wordAt(reading, at) !== "that";
}

const carrying = new Set(["to", "in", "during", "at", "on"]);

/** "said in a response | to questions that …", but not "said | in a law that Congress passed, …". */
function opensPhrase(reading: Reading, {first, last}: TokenRun): boolean {
  if (!carrying.has(wordAt(reading, first)) || isOneOf(verbs, reading.tags[first + 1] as number)) return false;
  if (wordAt(reading, first + 1) === "that") return false;
  return !hasComma(reading, first, last);
}
