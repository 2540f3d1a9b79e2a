import type {Span} from "../schema/types.js";

/** Abbreviations whose full stop ends no sentence when a capital follows. */
const abbreviation = /(?:^|[\s[(“‘])(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|Gen|Lt|Sgt|St|Jr|Sr|vs|U\.S|U\.K|D\.C|a\.m|p\.m)\.[\])]?\s*$/u;

/**
 * The sentences of one paragraph: the platform's segmenter, with splits after common abbreviations undone and the
 * surrounding white space left out. A proposal for a coder, who may correct it.
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const segmenter = new Intl.Segmenter("en", {granularity: "sentence"});
  const spans: {start: number; end: number}[] = [];
  let joining = false;
  for (const {segment, index} of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const start = paragraph.start + index + segment.indexOf(trimmed);
    const end = start + trimmed.length;
    const last = spans.at(-1);
    if (joining && last) last.end = end;
    else spans.push({start, end});
    joining = abbreviation.test(segment);
  }
  return spans;
}
