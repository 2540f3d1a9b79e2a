import type {Problem} from "../src/rules/problem.js";
import type {Span} from "../src/schema/types.js";
import type {At} from "./draft.js";
import {findAnchor} from "./findAnchor.js";

/** Reads a draft's anchors and keys against its text, and collects what cannot be read instead of stopping at it. */
export class DraftReader {
  readonly article: string;
  readonly text: string;
  readonly problems: Problem[] = [];

  constructor(article: string, text: string) {
    this.article = article;
    this.text = text;
  }

  /** The span of one anchor, or no span and a problem. */
  find(anchor: string, at: At, where: string): Span[] {
    const found = findAnchor(this.text, anchor, at, `${this.article} ${where}`);
    if ("start" in found) return [found];
    this.problems.push(found);
    return [];
  }

  /** The spans of several anchors, in text order. */
  findAll(anchors: readonly string[], at: At, where: string): Span[] {
    return anchors.flatMap((anchor) => this.find(anchor, at, where)).sort((a, b) => a.start - b.start);
  }

  /** The words of a span. */
  words({start, end}: Span): string {
    return this.text.slice(start, end);
  }

  /** The id a key stands for; an empty id and a problem where no entry has the key. */
  idOf(ids: ReadonlyMap<string, string>, key: string, where: string): string {
    const id = ids.get(key);
    if (id !== undefined) return id;
    this.report(where, "unknown key", "a key of this draft", key, "correct the key or add the entry");
    return "";
  }

  /** Reports a key that two entries share. */
  checkUnique(ids: ReadonlyMap<string, string>, key: string): void {
    if (ids.has(key)) this.report(key, "key used twice", "each key once", key, "rename one of the two");
  }

  report(where: string, failed: string, expected: string, received: string, remedy: string): void {
    this.problems.push({where: `${this.article} ${where}`, failed, expected, received, remedy});
  }
}
