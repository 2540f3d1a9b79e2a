import quoteParser from "quote-parser";
import type {Extractor} from "./peerQuote.js";

/** The npm package; its verb is not reported, and its name runs on, so that it is cut where the capitals end. */
export const extractor: Extractor = (text) =>
  quoteParser.parse(text, "en").map(({index, text: words, name}) => {
    const quote = {content: [[index, index + words.length] as const], cue: []};
    const who = name && /^(?:he|she|they)\b|^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*/u.exec(name.text)?.[0];
    if (!name || who === undefined) return {...quote, source: []};
    const source = [[name.index, name.index + who.length] as const];
    return /^(?:he|she|they)$/iu.test(who) ? {...quote, source} : {...quote, source, entity: who};
  });
