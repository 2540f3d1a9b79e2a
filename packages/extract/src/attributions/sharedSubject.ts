import {tellsOfWords} from "../cues/cueWords.js";
import {wordAt, type Reading} from "../reading.js";
import {tag} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";

/**
 * Two attributions where one sentence has two cues for one subject: in `Lee acknowledged the delay but denied that anybody was hurt` what
 * follows "but" is no part of the delay. The second cue is a verb of words in the tense of the first, right after "and" or "but", with
 * "that" after it.
 */
export function sharedSubject(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const heads = new Set(attributions.map(({head}) => head));
  return attributions.flatMap((attribution) => {
    const {head, content} = attribution;
    const last = content.at(-1);
    if (head < 0 || !last || last.first <= head) return [attribution];
    const second = secondCue(reading, last, head);
    if (!second || heads.has(second.verb)) return [attribution];
    const {joint, verb, that} = second;
    return [
      {...attribution, content: [...content.slice(0, -1), {first: last.first, last: joint}]},
      {...attribution, head: verb, cue: [{first: verb, last: that}], content: [{first: that, last: last.last}]}
    ];
  });
}

const joints = new Set(["and", "but"]);

/** How many tokens may stand between a verb and its "that": "pointed out that", "told reporters that". */
const reach = 3;

interface SecondCue {
  /** Where the content before it ends. */
  readonly joint: number;
  readonly verb: number;
  readonly that: number;
}

function secondCue(reading: Reading, {first, last}: TokenRun, head: number): SecondCue | undefined {
  const {tokens, words, tags, quoteState, sentences} = reading;
  for (let at = first + 2; at < last - 3; at++) {
    if (quoteState[at] !== 0 || !joints.has(wordAt(reading, at))) continue;
    let verb = at + 1;
    if (tags[verb] === tag.RB) verb += 1;
    // The tagger takes many a past tense for a participle.
    const tense = tags[verb] === tag.VBN ? tag.VBD : (tags[verb] as number);
    if (tense !== tags[head] || !tellsOfWords(wordAt(reading, verb))) continue;
    if (sentences.sentenceOf[verb] !== sentences.sentenceOf[head]) continue;
    for (let that = verb + 1; that <= verb + reach && that < last - 1; that++)
      if (wordAt(reading, that) === "that") {
        const joint = words.sign[tokens.formOf[at - 1] as number] === comma ? at - 1 : at;
        return {joint, verb, that};
      }
  }
  return undefined;
}
