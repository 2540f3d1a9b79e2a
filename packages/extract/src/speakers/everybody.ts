import type {NameSpan} from "./nameSpan.js";
import {isWithinOneEdit} from "./isWithinOneEdit.js";
import {inTheEnd, newSomebody, type Somebody} from "./somebody.js";
import type {Nominal} from "./nominal.js";
import type {TaggedText} from "./taggedText.js";
import {tag} from "../tagging/tags.js";
import {trait} from "./lexicon.js";
import {nameSuffixes} from "./words/nameParts.js";
import {personRoles} from "./words/roles.js";
import {saidHe, saidShe} from "./words/titles.js";

/** Bodies that "the company", "the group" and their like may mean, whatever their names are. */
const anyBody = new Set([
  "company",
  "group",
  "agency",
  "organization",
  "organisation",
  "firm",
  "association",
  "institution",
  "body",
  "charity",
  "corporation",
  "network",
  "broadcaster"
]);

/** Everybody the text speaks of, found again by name, role and place. */
export class Everybody {
  readonly all: Somebody[] = [];
  private readonly byLastWord = new Map<string, Somebody[]>();
  private readonly byFirstWord = new Map<string, Somebody[]>();
  private readonly byNoun = new Map<string, Somebody>();
  private readonly surnames = new Map<string, {word: string; one: Somebody}[]>();
  /** Bodies by the noun before "of": "the Academy of Sciences". */
  private readonly byHead = new Map<string, Somebody>();
  private readonly byRole = new Map<string, Somebody>();
  /** Those who spoke together, by each of them. */
  private readonly joint = new Map<Somebody, Somebody[]>();

  private readonly text: TaggedText;

  constructor(text: TaggedText) {
    this.text = text;
  }

  add(kind: Somebody["kind"], members: readonly Somebody[] = []): Somebody {
    const one = newSomebody(this.all.length, kind, members);
    this.all.push(one);
    return one;
  }

  /** Those who spoke together before, by all who did; undefined where they have not. */
  whoAre(members: readonly Somebody[]): Somebody | undefined {
    // Whoever has spoken with the fewest tells it soonest: a text of pairs has thousands.
    let fewest: readonly Somebody[] | undefined;
    for (const member of members) {
      const list = this.joint.get(member) ?? [];
      if (!fewest || list.length < fewest.length) fewest = list;
    }
    return fewest?.find(
      (one) => one.members.length === members.length && one.members.every((member) => members.includes(inTheEnd(member)))
    );
  }

  /** Keeps those with whom somebody spoke under whom it turned out to be. */
  becomes(nominal: Somebody, one: Somebody): void {
    for (const role of nominal.roles) this.addRole(one, role);
    for (const together of this.joint.get(nominal) ?? []) this.keepTogether(one, together);
  }

  private keepTogether(member: Somebody, together: Somebody): void {
    const list = this.joint.get(member);
    if (list) list.push(together);
    else this.joint.set(member, [together]);
  }

  /** Those who speak together: the same as before where the same ones did. */
  together(members: readonly Somebody[]): Somebody {
    const same = this.whoAre(members);
    if (same) return same;
    const one = this.add("people", members);
    for (const member of members) this.keepTogether(member, one);
    return one;
  }

  /** Whom the name means: somebody named before, or somebody new. */
  named(name: NameSpan): Somebody {
    const words = this.nameWords(name);
    const known = this.knownAs(words, name);
    const one = known ?? this.add(name.looks);
    if (one.kind === "unclear" || (one.kind === "organisation" && name.looks === "person" && !known)) one.kind = name.looks;
    if (words.length > one.nameWords.length) {
      one.nameWords = words;
      one.name = name;
    }
    this.remember(words, one);
    if (name.letters !== undefined) this.put(this.byLastWord, name.letters, one);
    for (let i = name.from; i < name.first; i++) this.addRole(one, bare(this.text.lowers[i] as string));
    return one;
  }

  /** Notes what the text calls somebody. */
  addRole(one: Somebody, role: string): void {
    if (!personRoles.has(role)) return;
    if (!one.roles.includes(role)) one.roles.push(role);
    if (saidHe.has(role)) one.he += 2;
    if (saidShe.has(role)) one.she += 2;
    this.byRole.set(role, one);
  }

  /** Whom the nominal means, when the text has spoken of them; undefined when they are new. */
  knownNominal({noun, definite, kind, core, head, isBare}: Nominal, latestBody: Somebody | undefined): Somebody | undefined {
    if (!definite) return undefined;
    const {lowers} = this.text;
    if (kind === "person") {
      const same = this.byRole.get(noun) ?? this.byRole.get(counterpart.get(noun) ?? "");
      return same;
    }
    if (kind === "organisation" || kind === "news-medium") {
      // "the Russian government" is not the German one.
      for (let i = head - 1; i >= core; i--) if (this.tells(i)) return this.byNoun.get(`${lowers[i] as string} ${noun}`);
      const named = this.byLastWord.get(noun)?.at(-1) ?? this.byFirstWord.get(noun)?.at(-1);
      if (named) return named;
      const same = this.byNoun.get(noun) ?? this.byHead.get(noun);
      if (same) return same;
      return anyBody.has(noun) ? latestBody : undefined;
    }
    return this.byNoun.get(noun) ?? (isBare ? this.bodyOf(noun) : undefined);
  }

  /** Whom "the" and a noun means, though the noun is no list's: a body whose name ends with it, or who was called so before. */
  ofNoun(noun: string): Somebody | undefined {
    const one = this.bodyOf(noun) ?? this.byNoun.get(noun);
    return one && inTheEnd(one);
  }

  /** Who has the role, in lower case; undefined where nobody was called so. */
  ofRole(role: string): Somebody | undefined {
    const one = this.byRole.get(role);
    return one && inTheEnd(one);
  }

  /** Whether somebody's name ends with the word. */
  isName(word: string): boolean {
    return this.byLastWord.has(word);
  }

  /** Who was called by the noun last; undefined where nobody was. */
  calledSo(noun: string): Somebody | undefined {
    return this.byNoun.get(noun);
  }

  rememberNoun(noun: string, one: Somebody): void {
    this.byNoun.set(noun, one);
  }

  /** The body named last whose name ends with the word; undefined when there is none. */
  bodyOf(word: string): Somebody | undefined {
    const one = this.byLastWord.get(word)?.at(-1);
    return one && one.kind !== "person" && one.nameWords.length > 1 ? one : undefined;
  }

  /** Keeps somebody under the noun of a nominal. */
  rememberNominal({noun, kind, core, head}: Nominal, one: Somebody): void {
    this.byNoun.set(noun, one);
    if (kind !== "person")
      for (let i = head - 1; i >= core; i--) if (this.tells(i)) this.byNoun.set(`${this.text.lowers[i] as string} ${noun}`, one);
    if (kind === "person") this.addRole(one, noun);
  }

  /** A large word inside a noun phrase: a name or a people. */
  private tells(at: number): boolean {
    const {tags, traits} = this.text;
    return ((traits[at] as number) & trait.large) !== 0 && (tags[at] === tag.NNP || tags[at] === tag.JJ);
  }

  private nameWords({first, last}: NameSpan): string[] {
    const {lowers} = this.text;
    // Most names have one word.
    if (first === last) return [plain(lowers[last] as string)];
    const words = new Array<string>(last - first + 1);
    let count = 0;
    for (let i = first; i <= last; i++) {
      const word = lowers[i] as string;
      if (this.text.tags[i] !== tag.PUNCT && word !== "the") words[count++] = plain(word);
    }
    words.length = count;
    while (words.length > 1 && nameSuffixes.has(bare(words.at(-1) as string))) words.pop();
    return words;
  }

  private knownAs(words: readonly string[], name: NameSpan): Somebody | undefined {
    const last = words.at(-1) as string;
    const first = words[0] as string;
    const sameEnd = this.byLastWord.get(last);
    if (words.length === 1) {
      const found = sameEnd && mostSpokenOf(sameEnd);
      if (found) return found;
      const byFirst = this.byFirstWord.get(last)?.at(-1);
      if (byFirst) return byFirst;
      return name.looks === "unclear" || name.looks === "person" ? this.misspelt(last) : undefined;
    }
    if (sameEnd) {
      for (let i = sameEnd.length - 1; i >= 0 && i >= sameEnd.length - 20; i--) {
        const one = sameEnd[i] as Somebody;
        if (fits(words, one.nameWords, name.looks)) return one;
      }
    }
    if (name.looks !== "person") {
      const acronym = acronymOf(words);
      const short = acronym.length > 1 ? this.byLastWord.get(acronym)?.at(-1) : undefined;
      if (short?.nameWords.length === 1) return short;
      const begun = this.byFirstWord.get(first);
      if (begun)
        for (let i = begun.length - 1; i >= 0 && i >= begun.length - 20; i--) {
          const one = begun[i] as Somebody;
          if (one.kind !== "person" && within(one.nameWords, words)) return one;
        }
    }
    return undefined;
  }

  /** "Maurer" and "Mauer": a surname of five letters or more, one letter off. Among the latest with the same initial only. */
  private misspelt(word: string): Somebody | undefined {
    if (word.length < 5) return undefined;
    const list = this.surnames.get(word.charAt(0)) ?? [];
    for (let i = list.length - 1; i >= 0 && i >= list.length - 20; i--) {
      const known = list[i];
      if (known && known.word.length >= 5 && isWithinOneEdit(known.word, word)) return known.one;
    }
    return undefined;
  }

  private remember(words: readonly string[], one: Somebody): void {
    const last = words.at(-1) as string;
    if (one.kind === "person" && this.byLastWord.get(last)?.includes(one) !== true) {
      const list = this.surnames.get(last.charAt(0));
      if (list) list.push({word: last, one});
      else this.surnames.set(last.charAt(0), [{word: last, one}]);
    }
    this.put(this.byLastWord, last, one);
    if (words.length > 1) {
      this.put(this.byFirstWord, words[0] as string, one);
      if (one.kind !== "person") {
        const acronym = acronymOf(words);
        if (acronym.length > 1) this.put(this.byLastWord, acronym, one);
        this.byNoun.set(`${words.at(-2) as string} ${last}`, one);
        const of = words.indexOf("of");
        if (of > 0) this.byHead.set(words[of - 1] as string, one);
      }
    }
  }

  /** Keeps somebody under a word, as the latest. */
  private put(index: Map<string, Somebody[]>, word: string, one: Somebody): void {
    const list = index.get(word);
    if (!list) index.set(word, [one]);
    else if (list.at(-1) !== one) {
      const place = list.lastIndexOf(one);
      if (place >= 0) list.splice(place, 1);
      list.push(one);
      if (list.length > 40) list.shift();
    }
  }
}

/** Without accents: "François" is written "Francois" further down. */
function plain(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return word.normalize("NFD").replace(/\p{M}/gu, "");
  return word;
}

const joining = new Set(["of", "for", "the", "and", "&", "on", "in", "to"]);

/** "U.S. Immigration and Customs Enforcement" is ICE. */
const nations = new Set(["u.s.", "u.s", "u.k.", "u.k"]);

function acronymOf(words: readonly string[]): string {
  let letters = "";
  for (const [i, word] of words.entries()) if (!joining.has(word) && !(i === 0 && nations.has(word))) letters += word.charAt(0);
  return letters;
}

const bare = (word: string) => (word.endsWith(".") ? word.slice(0, -1) : word);

const counterpart: ReadonlyMap<string, string> = new Map([
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["professor", "academic"],
  ["lawyer", "attorney"],
  ["attorney", "lawyer"],
  ["minister", "secretary"]
]);

/** Of several with one surname, the surname alone means the one who has been spoken of most. */
function mostSpokenOf(list: readonly Somebody[]): Somebody | undefined {
  let best = list.at(-1);
  for (const one of list) if (best && one.mentions.length > best.mentions.length) best = one;
  return best;
}

/** Two names with the same last word: one person unless their first names differ. */
function fits(words: readonly string[], known: readonly string[], looks: NameSpan["looks"]): boolean {
  if (known.length === 1) return looks === "person" || looks === "unclear";
  if (looks !== "person") return within(words, known) || within(known, words);
  const a = bare(words[0] as string);
  const b = bare(known[0] as string);
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return known.includes(a) || words.includes(b) || (a.length > 2 && a.slice(0, 3) === b.slice(0, 3));
}

/** Are all of the words among the others? */
function within(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}
