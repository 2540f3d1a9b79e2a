import {quotedRegions} from "../../src/marks/quotedRegions.js";
import type {PronounForm} from "../../src/speakers/pronoun.js";
import {resolveSpeakers, type Speech} from "../../src/speakers/resolveSpeakers.js";
import type {Somebody} from "../../src/speakers/somebody.js";
import {taggedText} from "../../src/speakers/taggedText.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";
import {tokensOf} from "../../src/text/tokens.js";
import {readGumMentions, type GumMention} from "./gumMentions.js";
import type {PronounExample} from "./rankPronouns.js";

/** One text with GUM's annotation: the `.conllu` file, and the attributions of the same text. */
export interface GumText {
  readonly text: string;
  readonly conllu: string;
  readonly speeches: readonly Speech[];
}

export interface FormedExample extends PronounExample {
  readonly form: PronounForm;
}

/** Every third-person pronoun of a text with those it might mean. The reader goes on with the right one, so that errors do not add up. */
export function pronounExamples({text, conllu, speeches}: GumText): FormedExample[] {
  const tokens = tokensOf(text, paragraphsOf(text));
  const {tags, mentions} = readGumMentions(conllu, tokens);
  const quoted = new Uint8Array(tokens.count);
  for (const {firstToken, lastToken, closed} of quotedRegions(tokens)) {
    quoted[firstToken - 1] = 2;
    quoted.fill(1, firstToken, lastToken);
    if (closed) quoted[lastToken] = 3;
  }
  const chains = new Chains(mentions);
  const examples: FormedExample[] = [];
  resolveSpeakers(
    taggedText(tokens, sentencesOf(tokens).sentenceOf, tags, quoted),
    speeches,
    (place, candidates, features, weighed) => {
      const gold = chains.ofPronoun(place.at);
      if (gold === undefined) return weighed;
      const right = candidates.map((one) => chains.of(one) === gold);
      examples.push({form: place.form, candidates: features, right});
      return candidates[right.indexOf(true)] ?? weighed;
    }
  );
  return examples;
}

class Chains {
  private readonly pronouns = new Map<number, string>();
  private readonly mentions: readonly GumMention[];

  constructor(mentions: readonly GumMention[]) {
    this.mentions = mentions;
    for (const {first, last, chain} of mentions) if (first === last && !this.pronouns.has(first)) this.pronouns.set(first, chain);
  }

  ofPronoun(at: number): string | undefined {
    return this.pronouns.get(at);
  }

  /** The chain that most of somebody's mentions belong to. */
  of({mentions}: Somebody): string | undefined {
    const counts = new Map<string, number>();
    for (const {form, first, last, head} of mentions) {
      const chain = form === "pronoun" ? this.pronouns.get(head) : this.smallest(form === "nominal" ? first : last, last);
      if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  private smallest(from: number, to: number): string | undefined {
    let best: GumMention | undefined;
    for (const mention of this.mentions)
      if (mention.first <= from && mention.last >= to && (!best || mention.last - mention.first < best.last - best.first))
        best = mention;
    return best?.chain;
  }
}
