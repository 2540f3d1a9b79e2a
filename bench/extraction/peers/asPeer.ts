import type {Extraction, Source, Span} from "@onrecord/extract";
import type {Extractor, Piece} from "./peerQuote.js";

const pieces = (spans: readonly Span[]): Piece[] => spans.map(({start, end}) => [start, end]);

const gumKind: Readonly<Record<Source["kind"], string>> = {
  person: "person",
  unnamed: "person",
  collective: "person",
  organisation: "organization",
  "news-medium": "organization",
  document: "abstract"
};

/** An extractor of ours, in the form of the others. */
export const asPeer =
  (extract: (text: string) => Extraction): Extractor =>
  (text) => {
    const {quotes, sources} = extract(text);
    const byId = new Map(sources.map((source) => [source.id, source]));
    return quotes.map(({spans, source}) => {
      const who = source === null ? undefined : byId.get(source);
      const quote = {content: pieces(spans.content), cue: pieces(spans.cue), source: pieces(spans.sourceFull)};
      if (!who) return quote;
      const named = who.naming === "named" || /\p{Lu}/u.test(who.label.slice(1));
      return {...quote, sourceKind: gumKind[who.kind], ...(named ? {entity: who.label} : {})};
    });
  };
