import {tag} from "../tagging/tags.js";
import {isOblique, isSubject} from "./clause.js";
import {trait} from "./lexicon.js";
import type {Mention, Somebody} from "./somebody.js";
import type {TaggedText, TokenRange} from "./taggedText.js";

/** How far before a relative pronoun the words that it goes on about may stand, in tokens. */
const relativeReach = 12;

/** The mentions of a text that have been read, by the token that heads each. */
export class Mentions {
  private readonly text: TaggedText;
  private readonly byHead: (Mention | undefined)[];

  constructor(text: TaggedText) {
    this.text = text;
    this.byHead = new Array<Mention | undefined>(text.count);
  }

  /** Keeps a mention under its head, in place of any other there. */
  set(mention: Mention): void {
    this.byHead[mention.head] = mention;
  }

  /** The mention that the token heads; undefined where it heads none. */
  at(token: number): Mention | undefined {
    return this.byHead[token];
  }

  /** Who is mentioned by the phrase that the token heads; undefined where none is. */
  whoAt(token: number): Somebody | undefined {
    return this.byHead[token]?.who;
  }

  isMention(token: number): boolean {
    return this.byHead[token] !== undefined;
  }

  isName(token: number): boolean {
    return this.byHead[token]?.form === "name";
  }

  isSubject(token: number): boolean {
    return this.byHead[token]?.subject ?? false;
  }

  /** Where the phrase that the token heads begins: the token itself, where it heads none. */
  phraseStart(token: number): number {
    return this.byHead[token]?.first ?? token;
  }

  /** The phrase that the token heads, without title and possessor. */
  phraseAt(token: number): TokenRange {
    const mention = this.byHead[token];
    return mention ? {first: mention.core, last: mention.last} : {first: token, last: token};
  }

  /** May the two be one: the mention of a noun, and the name beside it? */
  mayBeOne(noun: number, name: number): boolean {
    const one = this.whoAt(noun)?.kind;
    const other = this.whoAt(name)?.kind;
    if (one === "person")
      return other === "person" || (other === "unclear" && ((this.text.traits[name] as number) & trait.knownBody) === 0);
    return one === "unclear" || (one !== "people" && one !== "document" && other !== "person");
  }

  /** Whom the words right before a relative pronoun mean: for "who" the last person or people among them, if there are any. */
  beforeRelative(token: number): Somebody | undefined {
    const isWho = this.text.lowers[token] === "who";
    let nearest: Somebody | undefined;
    for (let i = token - 1; i >= 0 && i > token - relativeReach; i--) {
      const one = this.whoAt(i);
      if (!one) continue;
      if (!isWho || one.kind === "person" || one.kind === "people") return one;
      nearest ??= one;
    }
    return nearest;
  }
}

/** A mention of somebody by the tokens from `first` to `last`, as it stands in its clause. */
export function mentionOf(
  text: TaggedText,
  who: Somebody,
  first: number,
  last: number,
  head: number,
  form: Mention["form"],
  core: number,
  definite = true
): Mention {
  return {
    who,
    first,
    core,
    last,
    head,
    form,
    subject: isSubject(text, first, last),
    oblique: isOblique(text, first, last),
    possessor: text.tags[last + 1] === tag.POS,
    quoted: text.quoted[head] !== 0,
    definite
  };
}
