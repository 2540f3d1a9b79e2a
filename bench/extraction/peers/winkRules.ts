import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type {Extractor, PeerQuote, Piece} from "./peerQuote.js";

const nlp = winkNlp(model, ["sbd", "pos"]);
/** wink names what it gives by functions; they are passed on as they are. */
const {value, pos} = nlp.its as unknown as Record<"value" | "pos", unknown>;
const speech =
  /^(?:sa(?:id|ys?)|tells?|told|add(?:s|ed)|ask(?:s|ed)|wr(?:ites?|ote)|tweeted|argue[sd]|explain(?:s|ed)|note[sd]|warn(?:s|ed)|insist(?:s|ed)|declared|stated|replied|claim(?:s|ed)|suggest(?:s|ed)|announced|continued|concluded|acknowledge[sd]|admit(?:s|ted)|believe[sd]?|thinks?|thought|predict(?:s|ed)|promised|report(?:s|ed)|den(?:ies|ied))$/u;

/** As much of wink's sentence as is used; its own types call it anything. */
interface Sentence {
  tokens(): {out(what: unknown): unknown};
}

interface Token {
  readonly form: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** wink-nlp's sentences and parts of speech, with the rules one writes on them: a verb of speech, the noun phrase before it, the clause after it. */
export const extractor: Extractor = (text) => {
  const quotes: PeerQuote[] = [];
  let at = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: Sentence) => {
      const forms = sentence.tokens().out(value) as string[];
      const tags = sentence.tokens().out(pos) as string[];
      const tokens = forms.map((form, index): Token => {
        const start = text.indexOf(form, at);
        at = start + form.length;
        return {form, tag: tags[index] ?? "", start, end: at};
      });
      quotes.push(...attributionsIn(tokens));
    });
  return quotes;
};

const inside = (tokens: readonly Token[]) => {
  let open = false;
  return tokens.map(({form}) => {
    if (form === "“" || (form === '"' && !open)) open = true;
    else if (form === "”" || form === '"') open = false;
    return open;
  });
};

function attributionsIn(tokens: readonly Token[]): PeerQuote[] {
  const quoted = inside(tokens);
  const at = tokens.findIndex(({form, tag}, index) => tag === "VERB" && quoted[index] === false && speech.test(form.toLowerCase()));
  const span = (first: number, last: number): Piece[] => {
    const begin = tokens[first];
    const end = tokens[last];
    return begin && end && first <= last ? [[begin.start, end.end]] : [];
  };
  const last = tokens.length - 1;
  const [cue] = span(at, at);
  if (at < 0 || !cue) return [];
  const before = nounPhraseBefore(tokens, at);
  const after = nounPhraseAfter(tokens, at);
  const hasMarksBefore = tokens.slice(0, at).some(({form}) => form === "”" || form === '"');
  const comma = tokens.slice(0, at).findLastIndex(({form}) => form === "," || form === "”" || form === '"');
  if (hasMarksBefore || (comma > 0 && (!before || before[0] > comma))) {
    const who = before && before[0] > comma ? before : after;
    const rest = Math.max(at, who?.[1] ?? at) + 1;
    const more = tokens.slice(rest).some(({form}) => form === "“" || form === '"') ? span(rest, last) : [];
    return [{content: [...span(0, comma), ...more], cue: [cue], source: who ? span(...who) : []}];
  }
  const that = tokens[at + 1]?.form === "that" ? at + 2 : at + 1;
  const end = tokens[last]?.form === "." ? last - 1 : last;
  const content = span(that, end);
  return before && content.length > 0 ? [{content, cue: [cue], source: span(...before)}] : [];
}

const nominalTags = new Set(["PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM"]);

function nounPhraseBefore(tokens: readonly Token[], verb: number): Piece | undefined {
  let end = verb - 1;
  while (end >= 0 && (tokens[end]?.tag === "AUX" || tokens[end]?.tag === "ADV")) end -= 1;
  let start = end;
  while (start >= 0 && nominalTags.has(tokens[start]?.tag ?? "")) start -= 1;
  return start < end ? [start + 1, end] : undefined;
}

function nounPhraseAfter(tokens: readonly Token[], verb: number): Piece | undefined {
  let end = verb + 1;
  while (nominalTags.has(tokens[end]?.tag ?? "")) end += 1;
  return end > verb + 1 ? [verb + 1, end - 1] : undefined;
}
