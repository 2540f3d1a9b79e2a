import type {Reading} from "./reading.js";
import {hasLoneSurrogate} from "./text/hasLoneSurrogate.js";
import type {Warning} from "./types.js";
import {FormColumn} from "./words/formColumn.js";
import {word} from "./words/signs.js";

const english = new Set("the of and to in a is that for on was it with as he by at be this have from said are not but".split(" "));
const isEnglish = new FormColumn(({lower}) => (english.has(lower) ? 1 : 0));

/** Fewer tell too little of their language. */
const fewestWords = 25;

/** A closing tag of a web page. */
const tag = /<\/(?:p|div|span|a|em|strong|h[1-6]|li|ul|blockquote|article|body|html)>/iu;

/** What a reader of the result should know about the text. */
export function warningsOf(raw: string, reading: Reading): Warning[] {
  const {tokens, regions, text, words} = reading;
  const warnings: Warning[] = [];
  if (tokens.count === 0) warnings.push({code: "empty-text", message: "The text has no words.", span: null});
  if (hasLoneSurrogate(raw))
    warnings.push({code: "unpaired-surrogate", message: "Half characters were replaced by U+FFFD.", span: null});
  if (regions.some(({closed}) => !closed)) warnings.push(...unbalancedMarks(reading));
  const commonForms = isEnglish.of(words);
  let count = 0;
  let common = 0;
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.formOf[at] as number;
    if (words.sign[form] === word) count += 1;
    common += commonForms[form] as number;
  }
  // English news has about one such word in four.
  if (count >= fewestWords && common * 12 < count)
    warnings.push({code: "not-english", message: "Few words are common English ones.", span: {start: 0, end: text.length}});
  const found = text.includes("</") ? tag.exec(text) : null;
  if (found)
    warnings.push({
      code: "looks-like-html",
      message: "The text holds tags of a web page: extractHtml of @onrecord/extract/html reads pages.",
      span: {start: found.index, end: found.index + found[0].length}
    });
  return warnings;
}

function unbalancedMarks({regions}: Reading): Warning[] {
  const continued = new Set(regions.map(({continues}) => continues));
  return regions.flatMap(({closed, start, end}, index) =>
    closed || continued.has(index)
      ? []
      : [
          {
            code: "unbalanced-mark",
            message: "A quotation mark is never closed: its words are taken up to the end of the paragraph.",
            span: {start, end}
          }
        ]
  );
}
