import {tag} from "../tagging/tags.js";
import type {Resolution} from "../types.js";
import type {Implied} from "./cuedSubject.js";
import {floatingSpeaker} from "./floatingSpeaker.js";
import {jointHeads, listStart, namesBehind} from "./jointSource.js";
import {trait} from "./lexicon.js";
import {isFirstPerson, pronounForm} from "./pronoun.js";
import type {MentionReader} from "./readMentions.js";
import type {Somebody} from "./somebody.js";
import {sourceHead} from "./sourceHead.js";
import type {TaggedText, TokenRange} from "./taggedText.js";

/** Who speaks in an attribution, as far as it is known while the text is read. */
export interface Found {
  who: Somebody | undefined;
  resolution: Resolution;
  /** Tokens of the source in the text; undefined where no words point at it. */
  full: TokenRange | undefined;
  narrow: readonly TokenRange[];
}

/** Reads whom the tokens of a source mean. `content`: where the attributed words begin, for a source whose own words name nobody. */
export function readSource(reader: MentionReader, first: number, last: number, content: number, mine: Found): Somebody | undefined {
  const {text} = reader;
  mine.full = {first, last};
  const low = text.lowers[first] as string;
  if (first === last && isFirstPerson(low)) {
    mine.narrow = [{first, last}];
    mine.resolution = "first-person";
    if (text.quoted[first] !== 0) mine.who = reader.lastSpeaker;
    // Whoever is quoted is found when all is read: the name may follow the quotation.
    return undefined;
  }
  if (
    first === last &&
    (low === "who" || low === "which" || low === "that") &&
    ((text.traits[first] as number) & trait.allLarge) === 0
  ) {
    const who = reader.mentions.beforeRelative(first);
    return settled(mine, who, [{first, last}], who ? "pronoun" : "none");
  }
  const label = reader.labelled(first, last);
  if (label) return settled(mine, label, [{first, last}], label.name ? "name" : "nominal");
  const together = readTogether(reader, first, last, mine);
  if (together) return together;
  let head = sourceHead(text, reader.mentions, first, last);
  const those = head < 0 ? undefined : readApposed(reader, head, first, last, mine);
  if (those) return those;
  if (head < 0) head = reader.readUnknown(first, last);
  if (head < 0) return readUnsaid(reader, floatingSpeaker(reader, content, content), mine);
  const who = reader.mentions.whoAt(head);
  const resolution = howFound(reader, head, first, last, who);
  if (who && resolution === "nominal") who.described ??= {first, last: beforeAside(text, head, last)};
  return settled(mine, who, [reader.mentions.phraseAt(head)], resolution);
}

function settled(
  mine: Found,
  who: Somebody | undefined,
  narrow: readonly TokenRange[],
  resolution: Resolution
): Somebody | undefined {
  mine.who = who;
  mine.narrow = narrow;
  mine.resolution = resolution;
  return who;
}

/** Those who speak together; undefined where one speaks. */
function readTogether(reader: MentionReader, first: number, last: number, mine: Found): Somebody | undefined {
  const {text, mentions} = reader;
  let heads = jointHeads(text, mentions, first, last);
  if (heads.length === 0) return undefined;
  const start = listStart(text, mentions, first);
  if (start < first && opensSentence(text, start)) {
    heads = jointHeads(text, mentions, start, last);
    mine.full = {first: start, last};
  }
  const who = heads.length > 0 ? reader.together(heads, first, last) : undefined;
  const areNames = heads.every((head) => mentions.isName(head));
  return (
    who &&
    settled(
      mine,
      who,
      heads.map((head) => mentions.phraseAt(head)),
      areNames ? "name" : "nominal"
    )
  );
}

/** Those whose names stand behind a noun for several, "two members, Ann Lee and Paul Moor"; undefined without them. */
function readApposed(reader: MentionReader, head: number, first: number, last: number, mine: Found): Somebody | undefined {
  const {text, mentions} = reader;
  if (mentions.whoAt(head)?.kind !== "people") return undefined;
  const names = namesBehind(text, mentions, head, last);
  const who = names.length > 0 ? reader.together(names, first, last) : undefined;
  return who && settled(mine, who, [mentions.phraseAt(head)], "apposition");
}

/** The last token before what is set aside behind the head: "a report by the city, released on Monday". A list stays whole, "friends, aides and rivals". */
function beforeAside({lowers, tags, traits}: TaggedText, head: number, last: number): number {
  for (let at = head + 1; at < last; at++)
    if (((traits[at] as number) & trait.splits) !== 0 && lowers[at] !== "(") return tags[at + 1] === tag.NNS ? last : at - 1;
  return last;
}

const opensSentence = ({sentences, quoted}: TaggedText, at: number) => sentences[at - 1] !== sentences[at] || quoted[at - 1] !== 0;

function howFound(reader: MentionReader, head: number, first: number, last: number, who: Somebody | undefined): Resolution {
  if (!who) return "none";
  if (pronounForm(reader.text.lowers[head] as string)) return "pronoun";
  if (!reader.mentions.isName(head)) return who.name ? (reader.isApposition(head) ? "apposition" : "title") : "nominal";
  for (let at = first; at < last; at++) if (((reader.text.traits[at] as number) & trait.splits) !== 0) return "apposition";
  return "name";
}

/** Keeps who speaks where no words beside the cue say it. */
export function readUnsaid(reader: MentionReader, {who, resolution, at}: Implied, mine: Found): Somebody | undefined {
  mine.who = who;
  mine.resolution = who && resolution !== "passive" ? resolution : "none";
  if (at >= 0) {
    mine.full = reader.mentions.phraseAt(at);
    mine.narrow = [mine.full];
  }
  return who;
}
