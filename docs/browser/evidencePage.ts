import {quoteOf} from "./quoteMarks.js";

/** Goes to the evidence of a mark, on the page of its article. */
export function openEvidence(mark: Element): void {
  const quote = quoteOf(mark);
  location.assign(`./articles/${quote.split("/")[0] ?? ""}#${quote.replace("/", "-")}`);
}
