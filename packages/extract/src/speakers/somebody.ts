import type {NameSpan} from "./nameSpan.js";
import type {TokenRange} from "./taggedText.js";

/** A place that refers to somebody: whole noun phrase, and its head word. */
export interface Mention {
  /** Whom it refers to. */
  who: Somebody;
  readonly first: number;
  /** The first token of the name without titles, or of the noun phrase without possessor. */
  readonly core: number;
  readonly last: number;
  readonly head: number;
  readonly form: "name" | "nominal" | "pronoun";
  readonly subject: boolean;
  /** After a preposition or a possessive: rarely who a pronoun means. */
  readonly oblique: boolean;
  /** Followed by a possessive: "the mayor's". */
  readonly possessor: boolean;
  readonly quoted: boolean;
  /** False for "a mayor". */
  readonly definite: boolean;
}

/** What a mention may stand for. */
export type SomebodyKind = "person" | "people" | "organisation" | "news-medium" | "document" | "unclear";

/** Somebody or something that the text speaks of; grows while the text is read. */
export interface Somebody {
  readonly number: number;
  kind: SomebodyKind;
  /** Lower-case words of the fullest name; empty while unnamed. */
  nameWords: readonly string[];
  /** The fullest name's tokens. */
  name: NameSpan | undefined;
  /** The whole noun phrase that an attribution uses for somebody without a name. */
  described: TokenRange | undefined;
  /** Nouns that titles, appositions and nominals used, lower case. */
  readonly roles: string[];
  /** How often the text says he, and she; kept as counts, never published. */
  he: number;
  she: number;
  /** Who this turned out to be, when a name followed: all mentions are theirs then. */
  became: Somebody | undefined;
  /** "her husband", "his sister": named by another's name only. */
  isKin: boolean;
  wasSubject: boolean;
  /** How often something is in it, as in "in Hong Kong". */
  places: number;
  readonly mentions: Mention[];
  /** Those who speak together, for "Ann Lee and Paul Moor"; empty for everybody else. */
  readonly members: readonly Somebody[];
}

/** Somebody new, without a mention. */
export function newSomebody(number: number, kind: SomebodyKind, members: readonly Somebody[] = []): Somebody {
  return {
    number,
    kind,
    nameWords: [],
    name: undefined,
    described: undefined,
    roles: [],
    he: 0,
    she: 0,
    became: undefined,
    isKin: false,
    wasSubject: false,
    places: 0,
    mentions: [],
    members
  };
}

/** Whoever somebody turned out to be. */
export function inTheEnd(one: Somebody): Somebody {
  let last = one;
  while (last.became) last = last.became;
  return last;
}
