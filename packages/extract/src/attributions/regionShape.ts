import type {QuotedRegion} from "../marks/quotedRegions.js";
import {tellsOfWords} from "../cues/cueWords.js";
import {wordAt, type Reading} from "../reading.js";
import {finiteVerbs, isOneOf} from "../tagging/tags.js";
import {colon, comma, fullStop, openBracket, pause, question, word} from "../words/signs.js";

/** What a quoted region looks like. */
export interface RegionShape {
  readonly words: number;
  /** Whether its paragraph begins with it. */
  readonly begins: boolean;
  /** Whether its words read as a sentence, or as the part of one that a quotation may end with. */
  readonly isSentence: boolean;
  /** Whether it has a finite verb, and is no title. */
  readonly isClause: boolean;
}

/** Words of fewer letters are small in a title too. */
const longWord = 4;

/** Looks at a region's words, and at the marks around it. */
export function regionShape(reading: Reading, region: QuotedRegion): RegionShape {
  const {tokens, words, tags, regions, sentences} = reading;
  const {formOf, paragraphOf, starts, ends: endsAt, count: tokenCount} = tokens;
  const {firstToken, lastToken} = region;
  let count = 0;
  let hasVerb = false;
  // A first word is large for that reason alone; a title has all others large too.
  let isTitle = true;
  const signAt = (at: number) => words.sign[formOf[at] as number] as number;
  const isLarge = (at: number) => ((words.shape[formOf[at] as number] as number) & 1) !== 0;
  for (let at = firstToken; at < lastToken; at++) {
    if (signAt(at) !== word) continue;
    count += 1;
    if (isOneOf(finiteVerbs, tags[at] as number)) hasVerb = true;
    if (count > 1 && !isLarge(at) && (endsAt[at] as number) - (starts[at] as number) >= longWord) isTitle = false;
  }
  const mark = firstToken - 1;
  const begins = mark === 0 || paragraphOf[mark - 1] !== paragraphOf[mark];
  const last = signAt(lastToken - 1);
  const after = lastToken + 1 < tokenCount && paragraphOf[lastToken + 1] === paragraphOf[mark];
  const ends = last === fullStop || last === question || last === pause || (last === comma && after);
  // "[They] left": the writer's own word stands first.
  const capital = isLarge(firstToken) || (signAt(firstToken) === openBracket && isLarge(firstToken + 1));
  // `He said, “The church should act”.` A stop after the mark, as in Britain, ends a sentence with a verb; not `They sang “We will act”.`
  const isLed =
    mark > 0 &&
    (sentences.sentenceOf[mark - 1] !== sentences.sentenceOf[mark] ||
      signAt(mark - 1) === comma ||
      signAt(mark - 1) === colon ||
      tellsOfWords(wordAt(reading, mark - 1)));
  const endsOutside = region.closed && hasVerb && after && isLed && signAt(lastToken + 1) === fullStop && count >= 4;
  const lead = begins || signAt(mark - 1) === colon;
  const isSentence =
    (capital && ends && (begins || !isTitle)) ||
    (capital && endsOutside && !isTitle) ||
    region.continues >= 0 ||
    (lead && capital && (count >= 8 || regions.length > 0)) ||
    (ends && count >= 8 && !isTitle);
  return {words: count, begins, isSentence, isClause: hasVerb && !isTitle};
}
