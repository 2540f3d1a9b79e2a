import type {TaggedText} from "./taggedText.js";

const breaks = new Set(
  "of in at for from on with by who whom whose which that to as about against after before during under over near including than where when while because if speaking told said says".split(
    " "
  )
);
const joins = new Set(["and", "or"]);
const splits = new Set([",", "(", "–", "—", "-", "["]);

const possesses = ({words, tags}: TaggedText, at: number) => tags[at + 1] === "POS" || /^['’]s?$/u.test(words[at + 1] ?? "");

/** What has been read of a text's mentions, by the token that heads each. */
export interface SeenMentions {
  readonly isMention: (token: number) => boolean;
  readonly isName: (token: number) => boolean;
  readonly phraseStart: (token: number) => number;
}

/**
 * The token that heads a source: the last mention before the noun phrase is broken by a preposition, a comma or a clause.
 * A name that stands at its end wins over the office before it, as in "Minister of Education Ann Lee". -1 when nobody is mentioned.
 */
export function sourceHead(text: TaggedText, mentions: SeenMentions, first: number, last: number): number {
  const {isMention, isName} = mentions;
  let head = -1;
  let at = first;
  for (; at <= last; at++) {
    const low = text.lowers[at] ?? "";
    if (isMention(at) && !possesses(text, at)) head = at;
    else if (head >= 0 && (breaks.has(low) || splits.has(low) || (joins.has(low) && isName(head)))) break;
  }
  if (head < 0 || isName(head)) return head;
  // The office goes on: a name that ends the part before the comma, or stands in apposition after it, is who holds it.
  let apposed = false;
  for (; at <= last; at++) {
    const low = text.lowers[at] ?? "";
    if (splits.has(low)) apposed = true;
    else if (isName(at) && !possesses(text, at)) {
      if (apposed || ((at === last || splits.has(text.words[at + 1] ?? "")) && !hangs(text, mentions.phraseStart(at), first)))
        return at;
    } else if (apposed && !/^(?:NN|JJ|DT|CD|PRP\$)/u.test(text.tags[at] ?? "")) break;
  }
  return head;
}

/** Does the name hang on a preposition right before it, as in "the leader of Hamas"? */
function hangs({lowers, tags}: TaggedText, phrase: number, first: number): boolean {
  let at = phrase - 1;
  while (at >= first && (lowers[at] === "the" || (tags[at] ?? "").startsWith("JJ"))) at -= 1;
  return at >= first && (tags[at] === "IN" || tags[at] === "TO");
}
