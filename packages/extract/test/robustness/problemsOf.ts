import type {Extraction, Span} from "../../src/types.js";

/** What is wrong with an extraction's form, in words; empty when nothing is. */
export function problemsOf({text, paragraphs, sentences, quotes, sources, nonQuotations, warnings}: Extraction): string[] {
  const problems: string[] = [];
  const inBounds = (name: string, {start, end}: Span) => {
    if (!(start >= 0 && start < end && end <= text.length)) problems.push(`${name}: ${start} to ${end} of ${text.length}`);
  };
  const ordered = (name: string, pieces: readonly Span[], mayTouch = true) => {
    pieces.forEach((piece, index) => {
      inBounds(name, piece);
      const before = pieces[index - 1];
      if (before && (mayTouch ? before.end > piece.start : before.end >= piece.start))
        problems.push(`${name}: pieces out of order`);
    });
  };
  ordered("paragraphs", paragraphs);
  ordered("sentences", sentences);
  const quoteIds = new Set(quotes.map(({id}) => id));
  const sourceIds = new Set(sources.map(({id}) => id));
  if (quoteIds.size < quotes.length) problems.push("two quotes with one id");
  if (sourceIds.size < sources.length) problems.push("two sources with one id");
  for (const {id, spans, nestedIn, source, confidence} of quotes) {
    if (spans.content.length === 0) problems.push(`${id}: no content`);
    for (const [name, pieces] of Object.entries(spans)) ordered(`${id} ${name}`, pieces as readonly Span[]);
    if (nestedIn !== null && (nestedIn === id || !quoteIds.has(nestedIn))) problems.push(`${id}: nested in ${nestedIn}`);
    if (source !== null && !sourceIds.has(source)) problems.push(`${id}: unknown source ${source}`);
    if (!(confidence >= 0 && confidence <= 1)) problems.push(`${id}: confidence ${confidence}`);
  }
  for (const {id, label, mentions, members} of sources) {
    if (label === "") problems.push(`${id}: no label`);
    for (const mention of mentions) inBounds(`${id} mention`, mention);
    if (mentions.some(({start}, index) => start < (mentions[index - 1]?.start ?? 0))) problems.push(`${id}: mentions out of order`);
    if (members.length === 1 || members.some((member) => member === id || !sourceIds.has(member)))
      problems.push(`${id}: members ${members.join(", ")}`);
  }
  const begins = quotes.map(({spans}) => spans.content[0]?.start ?? 0);
  if (begins.some((start, index) => start < (begins[index - 1] ?? 0))) problems.push("quotes out of order");
  for (const {span} of nonQuotations) inBounds("non-quotation", span);
  if (nonQuotations.some(({span}, index) => span.start < (nonQuotations[index - 1]?.span.start ?? 0)))
    problems.push("non-quotations out of order");
  for (const {span} of warnings) if (span) inBounds("warning", span);
  return problems;
}
