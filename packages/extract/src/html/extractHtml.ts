import {Readability} from "@mozilla/readability";
import {parseHTML} from "linkedom";
import {checkOptions, checkText} from "../checkInput.js";
import {extract} from "../extract.js";
import type {ExtractOptions} from "../extractWith.js";
import type {Extraction, Span} from "../types.js";
import {articleText} from "./articleText.js";
import type {PageNode} from "./pageNode.js";
import {pageShape, type PageShape} from "./pageShape.js";
import {pageText} from "./pageText.js";
import {placeNodes} from "./placeNodes.js";

/** Characters of the extraction's text that stand in the page's text, one after the other. */
export interface PageRun {
  /** Offset in the extraction's text. */
  readonly start: number;
  /** UTF-16 code units that are the same in both. */
  readonly length: number;
  /** Offset in `page.text`. */
  readonly page: number;
}

/** What was found in a page, and where. */
export interface PageExtraction extends Extraction {
  readonly page: {
    /** The text of all text nodes a reader sees, in order, as they are. */
    readonly text: string;
    /** As the page states them; null when it does not. */
    readonly title: string | null;
    readonly byline: string | null;
    readonly siteName: string | null;
    readonly publishedTime: string | null;
    /** `article`: reader mode found it. `whole-page`: it found none, and everything visible was read. */
    readonly read: "article" | "whole-page";
    /** In text order. Words that the page does not hold in that order have no run. */
    readonly runs: readonly PageRun[];
  };
}

/**
 * A page with more is read whole: reader mode takes time that grows with the square of both. Measured on 3,000 elements inside each
 * other: more than eight minutes. A news page has some thousand elements, thirty deep.
 */
const most: PageShape = {elements: 10_000, depth: 250};

/**
 * Attributions in a web page's article. Reader mode (`@mozilla/readability` on `linkedom`, both to be installed beside this package)
 * leaves menus and advertisements out. Scripts never run, nothing is fetched, and no page makes it throw.
 *
 * @returns as `extract`, with `page`: the page's text, and where the article's characters lie in it
 * @throws TypeError when `html` is no string, or an option or a code is not known
 * @missing what a page does not state, such as its byline, is null
 * @example
 * ```ts
 * import {extractHtml} from "@onrecord/extract/html";
 *
 * const {quotes, sources, page} = extractHtml("<p>“The road will be closed,” Mayor Jane Lee said.</p>");
 * console.log(quotes.length, sources[0].label); // 1 Jane Lee
 * page.read; // "article"
 * ```
 */
export function extractHtml(html: string, options?: ExtractOptions): PageExtraction {
  checkText(html, "extractHtml: the page");
  checkOptions(options, "extractHtml");
  const whole = parsed(html);
  const page = pageText(whole);
  const article = readerMode(html);
  const {text, runs, nodes} = articleText(article?.content ?? whole);
  const places = placeNodes(page, nodes);
  const extraction = extract(text, options);
  return {
    ...extraction,
    page: {
      text: page,
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      siteName: article?.siteName ?? null,
      publishedTime: article?.publishedTime ?? null,
      read: article ? "article" : "whole-page",
      runs: runs.flatMap(({start, length, node, offset}) => {
        const place = places[node] ?? -1;
        return place < 0 ? [] : [{start, length, page: place + offset}];
      })
    }
  };
}

/**
 * The same words in the page's text, white space between them included; null where they do not stand there in one piece.
 *
 * @returns half-open offsets in UTF-16 code units of `page.text`; null where the words are not there in one piece
 * @example
 * ```ts
 * import {extractHtml, inPage} from "@onrecord/extract/html";
 *
 * const found = extractHtml("<p>“The road will be closed,” Mayor Jane Lee said.</p>");
 * const span = inPage(found, found.quotes[0].spans.content[0]);
 * found.page.text.slice(span!.start, span!.end); // "The road will be closed,"
 * ```
 */
export function inPage({page}: Pick<PageExtraction, "page">, {start, end}: Span): Span | null {
  const first = runAt(page.runs, start);
  const last = runAt(page.runs, end - 1);
  if (!first || !last) return null;
  const from = first.page + start - first.start;
  const to = last.page + end - last.start;
  return from < to ? {start: from, end: to} : null;
}

function runAt(runs: readonly PageRun[], offset: number): PageRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as PageRun).start <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && offset < run.start + run.length ? run : undefined;
}

interface ReaderArticle {
  readonly content: PageNode;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

function parsed(html: string): PageNode {
  const {body, documentElement} = documentOf(html);
  return body ?? documentElement;
}

/** linkedom's document, as far as it is used; its own types ask for a browser's. */
interface PageDocument {
  readonly body: PageNode | null;
  readonly documentElement: PageNode;
}

function documentOf(html: string): PageDocument {
  return (parseHTML(withRoot(html)) as unknown as {document: PageDocument}).document;
}

/** linkedom takes a page's first element for its root: without one, the rest would be lost. */
function withRoot(html: string): string {
  return /<html[\s>]/iu.test(html.slice(0, 10_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function readerMode(html: string): ReaderArticle | null {
  try {
    const page = documentOf(html);
    const {elements, depth} = pageShape(page.documentElement, most);
    if (elements > most.elements || depth > most.depth) return null;
    const reader = new Readability<PageNode>(page, {
      // The nodes themselves, so that the text keeps its offsets.
      serializer: (node: PageNode) => node
    });
    const article = reader.parse();
    if (!article?.content) return null;
    const {content, title, byline, siteName, publishedTime} = article;
    const stated = (value: string | null | undefined) => (value === undefined || value === "" ? null : value);
    return {
      content,
      title: stated(title),
      byline: stated(byline),
      siteName: stated(siteName),
      publishedTime: stated(publishedTime)
    };
  } catch {
    // Reader mode met something it does not expect: the page is then read whole, and `page.read` says so.
    return null;
  }
}
