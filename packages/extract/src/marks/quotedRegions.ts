import {isSpace, isWordCharacter} from "../text/characters.js";
import {startsSmall} from "../text/letterCase.js";
import {formAt, type Tokens} from "../text/tokens.js";
import {openDouble, straightSingle} from "../words/signs.js";

/** Words between a pair of quotation marks, or from a mark that is never closed to the end of its paragraph. */
export interface QuotedRegion {
  /** UTF-16 offsets, marks included. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets, without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens between the marks, half-open. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly mark: "double" | "single" | "guillemet";
  /** False when the mark is left open: by convention when the next paragraph goes on, else by mistake. */
  readonly closed: boolean;
  /** The index of the region that this one carries on from the paragraph before; -1 when it does not. */
  readonly continues: number;
  /** How many other regions hold this one. */
  readonly depth: number;
}

interface Open {
  readonly token: number;
  readonly mark: QuotedRegion["mark"];
  readonly straight: boolean;
}

const contractions = new Set(["em", "til", "cause", "tis", "twas", "n", "round"]);

/**
 * All regions in quotation marks, by where they start: curly, straight, single, guillemets and typewriter pairs, nested to any depth.
 * Unbalanced marks never fail: a mark left open ends with its paragraph, a stray closing mark is passed over. Linear time.
 */
export function quotedRegions(tokens: Tokens): QuotedRegion[] {
  const {count, paragraphOf, signs, formOf} = tokens;
  const regions: QuotedRegion[] = [];
  let first = 0;
  let open: number[] = [];
  let marks: number[] = [];
  for (let at = 0; at < count; at++) {
    const sign = signs[formOf[at] as number] as number;
    if (sign >= openDouble && sign <= straightSingle) marks.push(at);
    if (at + 1 < count && paragraphOf[at + 1] === paragraphOf[at]) continue;
    open = marks.length > 0 ? addRegions(regions, open, tokens, marks, first, at + 1) : [];
    if (marks.length > 0) marks = [];
    first = at + 1;
  }
  return regions;
}

/** Adds the regions of one paragraph, and gives the indices of those that are left open. `open`: the same of the paragraph before. */
function addRegions(
  regions: QuotedRegion[],
  open: readonly number[],
  tokens: Tokens,
  marks: readonly number[],
  first: number,
  last: number
): number[] {
  const found = new ParagraphMarks(tokens, marks, first, last).read();
  const begins = found.findIndex((region) => tokens.starts[first] === region.start);
  const carried = open.find((index) => regions[index]?.mark === found[begins]?.mark);
  if (begins >= 0 && carried !== undefined) found[begins] = {...(found[begins] as QuotedRegion), continues: carried};
  const left: number[] = [];
  for (const region of found) {
    if (!region.closed) left.push(regions.length);
    regions.push(region);
  }
  return left;
}

/** The marks of one paragraph, read from left to right with a stack. */
class ParagraphMarks {
  private readonly stack: Open[] = [];
  private readonly found: QuotedRegion[] = [];
  private readonly openCount = {double: 0, single: 0, guillemet: 0};
  private straightLeft = 0;
  private readonly nests: boolean;
  /** For every mark, the next token from it on that could close, and the next that could open, a straight or curly single mark. */
  private readonly nextSingleClose: number[];
  private readonly nextSingleOpen: number[];

  private readonly tokens: Tokens;
  private readonly marks: readonly number[];
  private readonly first: number;
  private readonly last: number;

  constructor(tokens: Tokens, marks: readonly number[], first: number, last: number) {
    this.tokens = tokens;
    this.marks = marks;
    this.first = first;
    this.last = last;
    const {length} = marks;
    this.nextSingleClose = new Array<number>(length + 1).fill(last);
    this.nextSingleOpen = new Array<number>(length + 1).fill(last);
    let curlyOpen = 0;
    let curlyClose = 0;
    for (let row = length - 1; row >= 0; row--) {
      const at = marks[row] as number;
      const form = formAt(tokens, at);
      this.nextSingleClose[row] = this.couldClose(at, form) ? at : (this.nextSingleClose[row + 1] as number);
      this.nextSingleOpen[row] = this.couldOpen(at, form) ? at : (this.nextSingleOpen[row + 1] as number);
      if (form === '"' || form === "''") this.straightLeft += 1;
      else if (form === "“") curlyOpen += 1;
      else if (form === "”") curlyClose += 1;
    }
    this.nests = curlyOpen === curlyClose;
  }

  read(): QuotedRegion[] {
    const {marks} = this;
    for (let row = 0; row < marks.length; row++) this.step(row, marks[row] as number);
    while (this.stack.length > 0) {
      const {mark} = this.stack.at(-1) as Open;
      // An open single mark is an apostrophe, unless the paragraph begins with it.
      this.pop(mark === "single" && this.stack.at(-1)?.token !== this.first ? undefined : this.last, false);
    }
    return this.found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private step(row: number, at: number): void {
    const form = formAt(this.tokens, at);
    switch (form) {
      case "“":
      case "„":
      case "``":
        if (!this.nests && this.openCount.double > 0) this.closeTo("double", at, false);
        this.push(at, "double", false);
        break;
      case "”":
        if (this.openCount.double > 0) this.closeTo("double", at, true);
        break;
      case "«":
        this.push(at, "guillemet", false);
        break;
      case "»":
        if (this.openCount.guillemet > 0) this.closeTo("guillemet", at, true);
        break;
      case '"':
      case "''":
        this.straight(at);
        break;
      case "‘":
        if ((this.nextSingleClose[row + 1] as number) < this.last || at === this.first) this.push(at, "single", false);
        break;
      case "’":
      case "'":
        this.single(row, at, form);
        break;
      default:
    }
  }

  private straight(at: number): void {
    const {text, starts, ends} = this.tokens;
    this.straightLeft -= 1;
    const before = isSpace(text, (starts[at] as number) - 1);
    const after = isSpace(text, ends[at] as number);
    if (this.openCount.double === 0) {
      // Alone after a digit it is a sign for inches, alone before a space it closes nothing.
      if (after && (!before || this.straightLeft === 0)) return;
      this.push(at, "double", true);
    } else if (before && !after && this.straightLeft % 2 === 1) {
      this.closeTo("double", at, false);
      this.push(at, "double", true);
    } else this.closeTo("double", at, true);
  }

  private single(row: number, at: number, form: string): void {
    const {tokens} = this;
    const nextClose = this.nextSingleClose[row + 1] as number;
    if (this.openCount.single > 0 && this.couldClose(at, form)) {
      const plural =
        formAt(tokens, at - 1).endsWith("s") &&
        at + 1 < this.last &&
        startsSmall(formAt(tokens, at + 1)) &&
        nextClose < this.last &&
        nextClose < (this.nextSingleOpen[row + 1] as number);
      if (!plural) this.closeTo("single", at, true);
    } else if (form === "'" && nextClose < this.last && this.couldOpen(at, form)) this.push(at, "single", true);
  }

  private couldClose(at: number, form: string): boolean {
    if (form !== "’" && form !== "'") return false;
    const {text, starts, ends} = this.tokens;
    return !isSpace(text, (starts[at] as number) - 1) && !isWordCharacter(text, ends[at] as number);
  }

  private couldOpen(at: number, form: string): boolean {
    if (form === "‘") return true;
    if (form !== "'") return false;
    const {text, starts, ends} = this.tokens;
    const start = starts[at] as number;
    if (isWordCharacter(text, start - 1) || isSpace(text, ends[at] as number)) return false;
    if (!isSpace(text, start - 1) && !/[“"([—–:-]/u.test(text[start - 1] ?? "")) return false;
    const next = formAt(this.tokens, at + 1);
    return !/^\d+s?$/u.test(next) && !contractions.has(next.toLowerCase());
  }

  private push(token: number, mark: QuotedRegion["mark"], straight: boolean): void {
    this.stack.push({token, mark, straight});
    this.openCount[mark] += 1;
  }

  /** Closes the innermost open mark of this sort; single marks opened inside it were apostrophes. */
  private closeTo(mark: QuotedRegion["mark"], at: number, closed: boolean): void {
    while (this.stack.at(-1)?.mark !== mark) this.pop(this.stack.at(-1)?.mark === "single" ? undefined : at, false);
    this.pop(at, closed);
  }

  /** Takes the innermost open mark off the stack and records its region up to token `at`; records nothing without `at`. */
  private pop(at: number | undefined, closed: boolean): void {
    const open = this.stack.pop() as Open;
    this.openCount[open.mark] -= 1;
    if (at === undefined || at <= open.token + 1) return;
    const {starts, ends} = this.tokens;
    const innerEnd = ends[at - 1] as number;
    this.found.push({
      start: starts[open.token] as number,
      end: closed ? (ends[at] as number) : innerEnd,
      innerStart: starts[open.token + 1] as number,
      innerEnd,
      firstToken: open.token + 1,
      lastToken: at,
      mark: open.mark,
      closed,
      continues: -1,
      depth: this.stack.length
    });
  }
}
