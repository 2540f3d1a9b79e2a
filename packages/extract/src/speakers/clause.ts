import type {TaggedText} from "./taggedText.js";

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);
const reporting =
  /^(?:said|says|added|adds|told|wrote|writes|asked|argued|explained|noted|continued|replied|stated|insisted|warned|recalled|tweeted)$/u;

/** Does the phrase do the verb? Looks past adverbs and one apposition, and at "said NAME". */
export function isSubject({words, tags, sentences}: TaggedText, first: number, last: number): boolean {
  let at = last + 1;
  const sentence = sentences[last];
  if (words[at] === "," || words[at] === "(" || words[at] === "-" || words[at] === "—" || words[at] === "–") {
    const close = words[at] === "(" ? ")" : words[at];
    let end = at + 1;
    while (end < words.length && end < at + 25 && sentences[end] === sentence && words[end] !== close) end += 1;
    if (words[end] === close && sentences[end] === sentence) {
      at = end + 1;
    }
  }
  while (sentences[at] === sentence && (tags[at] ?? "").startsWith("RB")) at += 1;
  if (sentences[at] === sentence && finite.has(tags[at] ?? "")) return true;
  return sentences[first - 1] === sentence && reporting.test(words[first - 1] ?? "");
}

const before = new Set(["IN", "TO"]);

/** Does the phrase hang on a preposition, or does it possess what follows? */
export function isOblique({words, tags}: TaggedText, first: number, last: number): boolean {
  if (tags[last + 1] === "POS" || /^['’]s$/u.test(words[last + 1] ?? "")) return true;
  let at = first - 1;
  while (at >= 0 && at > first - 4 && (tags[at] === "DT" || tags[at] === "JJ" || tags[at] === "NN")) at -= 1;
  return before.has(tags[at] ?? "");
}
