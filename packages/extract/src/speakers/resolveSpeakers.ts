import type {Naming, SourceKind} from "../codes/codes.js";
import type {Resolution, Source, Span} from "../types.js";
import {cuedSubject, subjectReach} from "./cuedSubject.js";
import {floatingSpeaker} from "./floatingSpeaker.js";
import {labelOf} from "./labelOf.js";
import {namingOf} from "./namingOf.js";
import type {Decide} from "./choosePronoun.js";
import {MentionReader, type ReadingStop} from "./readMentions.js";
import {readSource, readUnsaid, type Found} from "./readSource.js";
import {tag} from "../tagging/tags.js";
import {sourceKindOf} from "./sourceKindOf.js";
import {inTheEnd, type Mention, type Somebody} from "./somebody.js";
import {tokenAfter, type TaggedText, type TokenRange} from "./taggedText.js";

/** An attribution whose speaker is asked for: pieces in text order, `source` the whole noun phrase, empty when none was found. */
export interface Speech {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** Who speaks in an attribution, and how that was found. */
export interface Speaker {
  /** The id of the source; null when nobody could be found. */
  readonly source: string | null;
  readonly naming: Naming;
  readonly resolution: Resolution;
  readonly spans: {readonly source: readonly Span[]; readonly sourceFull: readonly Span[]};
}

export interface Speakers {
  /** In the order of the first mention: those who speak, nobody else. */
  readonly sources: readonly Source[];
  /** One for each attribution, in the order given. */
  readonly speakers: readonly Speaker[];
}

/**
 * One source for each person, organisation, document or unnamed role that speaks, across the whole text.
 * `speeches` in any order. Nothing is guessed from a first name: whether somebody is he or she, only the text's own words say.
 */
export function resolveSpeakers(text: TaggedText, speeches: readonly Speech[], decide?: Decide): Speakers {
  const found = speeches.map((): Found => ({who: undefined, resolution: "none", full: undefined, narrow: []}));
  // Nobody is asked for.
  if (speeches.length === 0 && !decide) return {sources: [], speakers: []};
  new MentionReader(text, stopsFor(text, speeches, found), decide).read();
  speakForThemselves(speeches, found);
  return publish(text, found);
}

function stopsFor(text: TaggedText, speeches: readonly Speech[], found: readonly Found[]): ReadingStop[] {
  const stops = speeches.map((speech, index): ReadingStop & {readonly index: number} => {
    const mine = found[index] as Found;
    const [begins] = speech.source;
    const ends = speech.source.at(-1);
    if (begins && ends) {
      const first = tokenAfter(text.ends, begins.start);
      const last = Math.max(first, tokenAfter(text.ends, ends.end - 1));
      return {
        index,
        at: last,
        from: first,
        speaker: (reader) =>
          readSource(reader, first, trimmed(text, first, last), tokenAfter(text.ends, (speech.content[0] as Span).start), mine)
      };
    }
    const opens = speech.content[0] as Span;
    const content = tokenAfter(text.ends, opens.start);
    const contentEnd = Math.max(content, tokenAfter(text.ends, opens.end - 1));
    const [cue] = speech.cue;
    if (!cue) {
      const at = sentenceEnd(text, contentEnd, 12);
      return {
        index,
        at,
        from: Infinity,
        speaker: (reader) => readUnsaid(reader, floatingSpeaker(reader, content, contentEnd), mine)
      };
    }
    const first = tokenAfter(text.ends, cue.start);
    const last = Math.max(first, tokenAfter(text.ends, cue.end - 1));
    const at = sentenceEnd(text, first, subjectReach);
    return {
      index,
      at,
      from: Infinity,
      speaker: (reader) => {
        const subject = cuedSubject(reader, first, last);
        // "In remarks to the board, Ann Lee observed, “…”": words in marks have a speaker, whatever their cue is.
        const floats = !subject.who && subject.resolution !== "passive" && (text.quoted[content] as number) !== 0;
        return readUnsaid(reader, floats ? floatingSpeaker(reader, content, contentEnd) : subject, mine);
      }
    };
  });
  return stops.sort((a, b) => a.at - b.at || a.index - b.index);
}

/** The last token of the sentence, or the one `most` tokens on: the reader has then seen what follows the attribution. */
function sentenceEnd({count, sentences}: TaggedText, from: number, most: number): number {
  let at = Math.min(from, count - 1);
  while (at + 1 < count && at < from + most && sentences[at + 1] === sentences[from]) at += 1;
  return at;
}

/** The last token without the comma or mark that a tagger may leave at a phrase's end, but with a bracket that the phrase opens. */
function trimmed(text: TaggedText, first: number, last: number): number {
  let end = Math.min(last, text.count - 1);
  while (end > first && text.tags[end] === tag.PUNCT && !closes(text, first, end)) end -= 1;
  return end;
}

function closes({lowers}: TaggedText, first: number, end: number): boolean {
  if (lowers[end] !== ")") return false;
  let at = end - 1;
  while (at > first && lowers[at] !== "(" && lowers[at] !== ")") at -= 1;
  return lowers[at] === "(";
}

/** A piece of an attribution's content, with the attribution's place. */
interface Piece extends Span {
  readonly index: number;
}

/** "I" and "we" are whoever is quoted around them. */
function speakForThemselves(speeches: readonly Speech[], found: readonly Found[]): void {
  if (!found.some(({resolution}) => resolution === "first-person")) return;
  const mine = found.flatMap((one, index) =>
    one.resolution === "first-person" ? [{one, index, at: ((speeches[index] as Speech).source[0] as Span).start}] : []
  );
  const pieces = speeches
    .flatMap(({content}, index) => content.map(({start, end}) => ({start, end, index})))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  mine.sort((a, b) => a.at - b.at);
  let next = 0;
  const open: Piece[] = [];
  for (const {one, index, at} of mine) {
    for (; next < pieces.length && (pieces[next] as Piece).start <= at; next++) {
      const piece = pieces[next] as Piece;
      while (open.length > 0 && (open.at(-1) as Piece).end <= piece.start) open.pop();
      open.push(piece);
    }
    for (let i = open.length - 1; i >= 0; i--) {
      const outer = open[i] as Piece;
      if (outer.index === index || outer.end <= at) continue;
      const {who} = found[outer.index] as Found;
      if (who) {
        one.who = who;
        break;
      }
    }
    if (!one.who) one.resolution = "none";
  }
}

/** They mostly are: only a name that follows its nominal brings earlier ones. */
function isInOrder(mentions: readonly Mention[]): boolean {
  for (let i = 1; i < mentions.length; i++) if ((mentions[i] as Mention).first < (mentions[i - 1] as Mention).first) return false;
  return true;
}

function publish(text: TaggedText, found: readonly Found[]): Speakers {
  for (const one of found) if (one.who) one.who = inTheEnd(one.who);
  const heard = new Set<Somebody>();
  for (const {who} of found) {
    if (!who) continue;
    heard.add(who);
    for (const member of who.members) heard.add(inTheEnd(member));
  }
  const speaking = [...heard];
  const firstAt = (one: Somebody) => text.starts[(one.mentions[0] as Mention).first] as number;
  for (const {mentions} of speaking) if (!isInOrder(mentions)) mentions.sort((a, b) => a.first - b.first);
  speaking.sort((a, b) => firstAt(a) - firstAt(b) || a.number - b.number);
  const published = new Map<Somebody, Source>();
  const span = ({first, last}: TokenRange): Span => ({start: text.starts[first] as number, end: text.ends[last] as number});
  for (const one of speaking) {
    const {naming, why} = namingOf(text, one);
    const kind: SourceKind = sourceKindOf(one, naming);
    const id = `s${published.size + 1}`;
    published.set(one, {id, kind, label: labelOf(text, one), naming, why, mentions: one.mentions.map(span), members: []});
  }
  const idOf = (one: Somebody) => (published.get(inTheEnd(one)) as Source).id;
  const sources = [...published].map(([{members}, source]) =>
    members.length > 0 ? {...source, members: members.map(idOf)} : source
  );
  return {
    sources,
    speakers: found.map(({who, resolution, full, narrow}) => {
      const source = who && published.get(who);
      return {
        source: source?.id ?? null,
        naming: source?.naming ?? (full ? "unresolved" : "implicit"),
        // Whether a name is the whole of it is known when all of the text is read.
        resolution:
          resolution === "name" && who && narrow.every((one) => one.last - one.first + 1 < who.nameWords.length)
            ? "surname"
            : resolution,
        spans: {source: narrow.map(span), sourceFull: full ? [span(full)] : []}
      };
    })
  };
}
