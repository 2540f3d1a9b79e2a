import type {QuotedRegion} from "../marks/quotedRegions.js";
import {signAt, wordAt, type Reading} from "../reading.js";
import {isOneOf, tag, tagSet} from "../tagging/tags.js";
import {comma, word} from "../words/signs.js";
import type {Attribution, TokenRun} from "./attribution.js";
import {isWhole} from "./isWhole.js";

/** What has a title. */
const works = new Set(
  "memoir book novel essay autobiography biography poem song album single film movie play musical documentary series show podcast column article paper report study op-ed editorial blog".split(
    " "
  )
);
const reads = new Set(["read", "reads"]);
const wrote = new Set(["wrote", "published"]);
const persons = tagSet("NNP", "PRP");

/** Contents without the title of a work: `“…,” she wrote in her memoir, “Heavy Lifting.”` Nothing is left of `He wrote “War and Peace”`. */
export function withoutTitles(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((attribution) => {
    const content = attribution.content.filter((run) => !isWork(reading, run, attribution));
    if (content.length === 0) return [];
    return content.length === attribution.content.length ? [attribution] : [{...attribution, content}];
  });
}

function isWork(reading: Reading, run: TokenRun, {head, content, source}: Attribution): boolean {
  const {regions, regionOf, tags} = reading;
  const region = regions[regionOf[run.first] as number];
  if (!region || head < 0 || run.first < head || !isWhole(run, region)) return false;
  if (!isTitle(reading, region)) return false;
  const mark = region.firstToken - 1;
  const noun = signAt(reading, mark - 1) === comma ? mark - 2 : mark - 1;
  const isIn = tags[noun - 1] === tag.PRP$ || wordAt(reading, noun - 2) === "in";
  if (content.length > 1 && works.has(wordAt(reading, noun)) && isIn) return true;
  const [only] = source;
  if (mark !== head + 1 || !only) return false;
  for (let at = only.first; at < only.last; at++) if (!isOneOf(persons, tags[at] as number)) return false;
  // "Lee wrote “The Old Man and the Sea” in 1951", but not "Lee wrote “Make Them Pay” on Twitter".
  const after = region.lastToken + 1;
  const hasYear = wordAt(reading, after) === "in" && /^1[5-9]\d\d$|^20\d\d$/u.test(wordAt(reading, after + 1));
  return reads.has(wordAt(reading, head)) || (wrote.has(wordAt(reading, head)) && hasYear);
}

const small = new Set("a an and at by for from in of on or the to with vs".split(" "));

/** Two words or more, all with large letters but the small ones of titles, and no mark among them that ends a sentence. */
function isTitle({tokens, words, tags}: Reading, {firstToken, lastToken}: QuotedRegion): boolean {
  let large = 0;
  for (let at = firstToken; at < lastToken; at++) {
    const form = tokens.formOf[at] as number;
    if (words.sign[form] !== word) {
      if (at < lastToken - 1 && tags[at] === tag.PUNCT && /[.?!]/u.test(tokens.forms[form] as string)) return false;
    } else if (((words.shape[form] as number) & 1) !== 0) large += 1;
    else if (!small.has(words.lower[form] as string)) return false;
  }
  return large >= 2;
}
