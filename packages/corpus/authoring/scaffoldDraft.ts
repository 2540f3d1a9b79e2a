import {paragraphsOf} from "../src/text/paragraphs.js";
import {contains} from "../src/text/spans.js";
import type {Draft} from "./draft.js";
import {guessFurniture} from "./guessFurniture.js";
import {markedRegions} from "./quotedPieces.js";

const todo = {basis: "unknown", note: "to be filled in"} as const;

/**
 * A draft to start from: furniture guessed line by line, and one quote per pair of marks with its source left unresolved. All of it
 * is a proposal; the coder adds indirect speech, nesting, claims, and turns marks that quote nobody into non-quotations.
 */
export function scaffoldDraft(id: string, text: string): Draft {
  const paragraphs = paragraphsOf(text);
  const furniture = paragraphs.flatMap((paragraph, i) => {
    const kind = guessFurniture(text, paragraph);
    return kind === undefined ? [] : [{p: i + 1, text: text.slice(paragraph.start, paragraph.end), kind}];
  });
  const furniturePlaces = new Set(furniture.map(({p}) => p));
  const headline = paragraphs.findIndex((_paragraph, i) => !furniturePlaces.has(i + 1)) + 1;
  const regions = markedRegions(text);
  const outermost = regions.filter((region) => !regions.some((other) => other !== region && contains(other, region)));
  const quotes = outermost.flatMap((region, i): Draft["quotes"] => {
    const p = paragraphs.findIndex((paragraph) => contains(paragraph, region)) + 1;
    if (p === 0 || furniturePlaces.has(p)) return [];
    return [
      {
        key: `q${i + 1}`,
        p,
        place: p === headline ? "headline" : "body",
        source: [],
        sourceFull: [],
        cue: [],
        content: [anchorOf(text, region, paragraphs[p - 1]?.start ?? 0)],
        sourceKey: "unresolved",
        act: "speech",
        tier: "core",
        naming: "unresolved",
        cueLemma: null,
        cueClass: "none",
        block: false,
        nestedIn: null,
        gist: null,
        note: "proposed from its marks: add source and cue, or move it to nonQuotations"
      }
    ];
  });
  return {
    article: id,
    coder: {kind: "human", name: "to be filled in", version: "1", round: "first"},
    metadata: {
      title:
        headline > 0 ? {basis: "stated", value: lineOf(text, paragraphs[headline - 1]), where: "first line of the text"} : todo,
      textTitle: null,
      outlet: todo,
      authors: todo,
      published: todo,
      url: todo,
      genre: todo,
      language: todo
    },
    paragraphRoles: headline > 0 ? {[String(headline)]: "headline"} : {},
    furniture,
    sources: [
      {
        key: "unresolved",
        kind: "unnamed",
        label: `Unresolved in article ${id}`,
        affiliation: "unknown",
        borderline: null,
        role: "expert",
        naming: "unresolved",
        voice: null,
        p: null,
        title: null,
        note: "to be replaced by the sources of the article"
      }
    ],
    quotes,
    nonQuotations: [],
    claims: [],
    nonClaims: []
  };
}

const lineOf = (text: string, paragraph: {readonly start: number; readonly end: number} | undefined) =>
  paragraph ? text.slice(paragraph.start, paragraph.end).trim() : "";

/** Words that an anchor would read as its own signs. */
const ambiguous = /^\[\d+\]|^=\d+-\d+$|@\d+$| ~~ /u;

/** The words themselves, with their number where they stand more than once in the paragraph; offsets where words could be misread. */
function anchorOf(text: string, region: {readonly start: number; readonly end: number}, paragraphStart: number): string {
  const words = text.slice(region.start, region.end);
  if (ambiguous.test(words)) return `=${region.start}-${region.end}`;
  let n = 0;
  for (let at = text.indexOf(words, paragraphStart); at >= 0 && at <= region.start; at = text.indexOf(words, at + 1)) n += 1;
  return n > 1 ? `${words}@${n}` : words;
}
