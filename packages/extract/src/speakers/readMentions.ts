import {isOneOf, nouns, tag} from "../tagging/tags.js";
import {apposedBefore, roleAfter} from "./apposition.js";
import {isSubject} from "./clause.js";
import {choosePronoun, type Decide} from "./choosePronoun.js";
import {Everybody} from "./everybody.js";
import {findNames} from "./findNames.js";
import {isCompany, isPublic} from "./company.js";
import type {NameSpan} from "./nameSpan.js";
import {mayMeanJoint, severalOf} from "./jointNominal.js";
import {headsOfList} from "./jointSource.js";
import {Labels} from "./scriptLabel.js";
import {trait} from "./lexicon.js";
import {mentionOf, Mentions} from "./mentions.js";
import {kindOf, nominalAt, speaking, type Nominal} from "./nominal.js";
import {pronounForm, type PronounForm} from "./pronoun.js";
import {Recent} from "./recent.js";
import {inTheEnd, type Mention, type Somebody} from "./somebody.js";
import type {TaggedText} from "./taggedText.js";

/** Something to be done when the reader comes to a token. */
export interface ReadingStop {
  readonly at: number;
  /** Where the words of the speaker begin; Infinity without any. */
  readonly from: number;
  /** Gives who spoke there, if anybody did. */
  readonly speaker: (reader: MentionReader) => Somebody | undefined;
}

/** Reads a text once, from the left, and keeps whom each mention stands for. */
export class MentionReader {
  readonly everybody: Everybody;
  readonly mentions: Mentions;
  readonly recent = new Recent();
  lastSpeaker: Somebody | undefined;
  /** The paragraph of the last attribution, -9 before the first. */
  lastSpokeIn = -9;
  private lastSpokeAt = -1;
  private speakerBefore: Somebody | undefined;
  private stop = 0;
  private mostMentioned: Somebody | undefined;
  private latestBody: Somebody | undefined;
  /** The heads of the names that were joined last. */
  private joint: readonly number[] = [];
  private readonly labels: Labels;

  readonly text: TaggedText;
  private readonly stops: readonly ReadingStop[];
  private readonly decide: Decide | undefined;

  constructor(text: TaggedText, stops: readonly ReadingStop[], decide?: Decide) {
    this.text = text;
    this.stops = stops;
    this.decide = decide;
    this.everybody = new Everybody(text);
    this.mentions = new Mentions(text);
    this.labels = new Labels(text, this.everybody);
  }

  read(): void {
    const {text, stops} = this;
    const {count, traits} = text;
    const names = findNames(text);
    this.learnFullNames(names);
    let next = 0;
    let name = names[0];
    let stop = stops[0]?.at ?? Infinity;
    for (let at = 0; at < count; at++) {
      if (name && name.last < at) name = names[++next];
      if (name?.last === at) this.readName(name);
      else if (!name || at < name.from || at < name.first) {
        const bits = traits[at] as number;
        if ((bits & trait.pronoun) !== 0) this.readPronoun(at, pronounForm(text.lowers[at] as string) ?? "it");
        else if ((bits & speaking) !== 0) {
          const nominal = nominalAt(text, at);
          if (nominal) this.readNominal(nominal, name);
        }
      }
      while (stop <= at) {
        const speaker = stops[this.stop]?.speaker(this);
        if (speaker) this.spoke(speaker, at);
        this.stop += 1;
        stop = stops[this.stop]?.at ?? Infinity;
      }
    }
  }

  private spoke(one: Somebody, at: number): void {
    if (one !== this.lastSpeaker) this.speakerBefore = this.lastSpeaker;
    this.lastSpeaker = one;
    this.lastSpokeAt = at;
    this.lastSpokeIn = this.text.paragraphs[at] as number;
  }

  isApposition(at: number): boolean {
    return this.apposition.has(at);
  }

  spokeInParagraph(paragraph: number): boolean {
    return this.lastSpokeIn === paragraph;
  }

  /** Is there nobody new as the subject of a sentence between the last attribution and the token? */
  quotesSince(at: number): boolean {
    const subject = this.subjectBefore(at);
    return subject === undefined || subject === this.lastSpeaker;
  }

  /** The person or body that the sentence before the token is about, when it stands after the last attribution. */
  subjectBefore(at: number): Somebody | undefined {
    const {text} = this;
    const paragraph = text.paragraphs[at] as number;
    let sentence = -1;
    for (let i = at - 1; i >= 0 && i > this.lastSpokeAt && i > at - 80; i--) {
      if (text.quoted[i] !== 0) continue;
      if (paragraph - (text.paragraphs[i] as number) > 1) return undefined;
      if (sentence < 0 && text.tags[i] !== tag.PUNCT) sentence = text.sentences[i] as number;
      if (sentence >= 0 && text.sentences[i] !== sentence) return undefined;
      const mention = this.mentions.at(i);
      if (!mention?.subject || !this.startsSentence(mention)) continue;
      const {who} = mention;
      if (who.kind === "person" || who.kind === "unclear") return who;
    }
    return undefined;
  }

  private startsSentence({first}: Mention): boolean {
    const {sentences} = this.text;
    return first < 8 || sentences[first - 8] !== sentences[first];
  }

  /** Makes somebody of a source whose words head no known noun: the last noun before a preposition. Gives its head, -1 where there is no noun. */
  readUnknown(first: number, last: number): number {
    const {text, everybody} = this;
    const {tags} = text;
    let head = -1;
    for (let at = first; at <= last; at++) {
      const mine = tags[at] as number;
      if (((text.traits[at] as number) & trait.time) !== 0) continue;
      const isLast = at === last || (mine === tag.JJ && text.tags[at + 1] === tag.IN);
      if (isOneOf(nouns, mine) || mine === tag.CD || mine === tag.PRP || (isLast && (mine === tag.DT || mine === tag.JJ)))
        head = at;
      else if (head >= 0 && mine !== tag.JJ && mine !== tag.DT) break;
    }
    if (head < 0) return -1;
    const mine = tags[head];
    const many = mine === tag.NNS || mine === tag.CD || mine === tag.DT || mine === tag.JJ;
    const kind = kindOf(text.traits[head] as number, mine === tag.NNS) ?? (many ? "people" : "unclear");
    // "the archive", where the Gun Violence Archive was named.
    const isThe = head === first + 1 && text.lowers[first] === "the";
    const one = (isThe ? everybody.ofNoun(text.lowers[head] as string) : undefined) ?? everybody.add(kind);
    if (isThe) everybody.rememberNoun(text.lowers[head] as string, one);
    if (text.lowers[head] === "he") one.he += 1;
    if (text.lowers[head] === "she") one.she += 1;
    this.mention(one, first, head, head, mine === tag.PRP ? "pronoun" : "nominal", first);
    return head;
  }

  /** Whom a label of a transcript means, "JANE LEE:"; undefined where the tokens are none. */
  labelled(first: number, last: number): Somebody | undefined {
    const label = this.labels.of(first, last);
    if (label) this.mention(label.one, first, last, last, label.isRole ? "nominal" : "name", label.core);
    return label?.one;
  }

  /** Makes one source of those whom joined phrases mean, by the heads of these; undefined where they mean one alone. */
  together(heads: readonly number[], first: number, last: number): Somebody | undefined {
    const members = this.membersOf(heads);
    if (members.length < 2) return undefined;
    const one = this.everybody.together(members);
    this.joint = heads;
    const mention = mentionOf(this.text, one, first, last, heads.at(-1) as number, "nominal", first);
    one.mentions.push(mention);
    if (mention.subject) one.wasSubject = true;
    this.recent.mention(one);
    return one;
  }

  /** Full names first, so that a headline's surname finds its owner further down. */
  private readonly fullNames = new Map<string, NameSpan>();
  private learnFullNames(names: readonly NameSpan[]): void {
    for (const name of names) {
      if (name.looks !== "person" || name.last === name.first) continue;
      const surname = this.text.lowers[name.last] as string;
      if (!this.fullNames.has(surname)) this.fullNames.set(surname, name);
    }
  }

  private mention(
    one: Somebody,
    first: number,
    last: number,
    head: number,
    form: Mention["form"],
    core: number,
    definite = true
  ): void {
    const {text} = this;
    const mention = mentionOf(this.text, one, first, last, head, form, core, definite);
    if (mention.subject) one.wasSubject = true;
    one.mentions.push(mention);
    this.mentions.set(mention);
    this.recent.mention(one);
    if (one.kind === "organisation" && ((text.traits[head] as number) & trait.knownBody) === 0) this.latestBody = one;
    if (one.mentions.length > (this.mostMentioned?.mentions.length ?? 0)) this.mostMentioned = one;
  }

  private readName(name: NameSpan): void {
    const {everybody, text} = this;
    const looks =
      name.looks !== "person" && name.first === name.last && this.fullNames.has(text.lowers[name.last] as string)
        ? "person"
        : name.looks;
    const apposed = looks === "person" ? apposedBefore(text, this.mentions, name) : undefined;
    const one = everybody.named(looks === name.looks ? name : {...name, looks});
    if (apposed && apposed !== one) this.becomes(apposed, one);
    for (let at = name.from - 1; at >= 0 && at >= name.from - 3; at--) {
      if (((text.traits[at] as number) & trait.role) === 0) break;
      everybody.addRole(one, text.lowers[at] as string);
    }
    if (isPlace(text, name)) one.places += 1;
    this.apposedAfter(one, name);
    this.mention(one, name.from, name.last, name.last, "name", name.first);
    const joint = headsOfList(text, this.mentions, name.from, name.last);
    if (joint.length > 0) this.joint = joint;
  }

  private becomes(nominal: Somebody, one: Somebody): void {
    this.everybody.becomes(nominal, one);
    for (const mention of nominal.mentions) {
      mention.who = one;
      one.mentions.push(mention);
    }
    nominal.mentions.length = 0;
    nominal.became = one;
    if (this.lastSpeaker === nominal) this.lastSpeaker = one;
    const at = this.recent.list.indexOf(nominal);
    if (at >= 0) this.recent.list.splice(at, 1);
  }

  /** "Ann Lee, the coach of …," and "Ann Lee is a coach": the noun is one of her roles. */
  private apposedAfter(one: Somebody, {last}: NameSpan): void {
    if (one.kind !== "person" && one.kind !== "unclear") return;
    const role = roleAfter(this.text, last);
    if (role < 0) return;
    one.kind = "person";
    this.everybody.addRole(one, this.text.lowers[role] as string);
    this.apposition.set(role, one);
  }

  /** Heads of appositions, and whom they describe. */
  private readonly apposition = new Map<number, Somebody>();

  private readNominal(nominal: Nominal, nextName: NameSpan | undefined): void {
    const {everybody, text} = this;
    const {first, head} = nominal;
    // "coach Ann Lee": the noun is a title.
    if (nextName?.from === head + 1 && text.sentences[head] === text.sentences[head + 1] && nominal.kind === "person") return;
    if (this.isPredicate(nominal)) return;
    const described = this.apposition.get(head);
    if (described) {
      this.mentions.set({
        who: described,
        first,
        core: nominal.core,
        last: head,
        head,
        form: "nominal",
        subject: false,
        oblique: false,
        possessor: false,
        quoted: text.quoted[head] !== 0,
        definite: true
      });
      everybody.rememberNominal(nominal, described);
      return;
    }
    const joint = this.jointMeant(nominal);
    const known = joint ?? everybody.knownNominal(nominal, isCompany(nominal.noun) ? this.companyBefore(nominal) : this.latestBody);
    let one = known && inTheEnd(known);
    if (one && nominal.kind === "person" && text.tags[first] === tag.PRP$) one = undefined;
    one ??= everybody.add(nominal.kind);
    if (!one.name && isBody(nominal.kind) && this.isPartOfName(nominal))
      one.name = {first, last: head, from: first, office: -1, looks: nominal.kind};
    everybody.rememberNominal(nominal, one);
    this.mention(one, first, head, head, "nominal", nominal.core, nominal.definite);
    if (((text.traits[head] as number) & trait.kin) !== 0 && nominal.definite && one.name === undefined) one.isKin = true;
  }

  /** Those named together last, where "the senators" may mean them and nobody was called so since. */
  private jointMeant(nominal: Nominal): Somebody | undefined {
    const {everybody, joint} = this;
    if (nominal.kind !== "people" || joint.length === 0) return undefined;
    const members = this.membersOf(joint);
    if (members.length < 2 || !mayMeanJoint(this.text, nominal, members, everybody.whoAre(members) !== undefined)) return undefined;
    // "The senators" are all who were called so.
    const roles = new Set(members.flatMap(({roles: own}) => own.map(severalOf)));
    const isAll = (one: Somebody) => members.includes(one) || !one.name || !one.roles.some((role) => roles.has(severalOf(role)));
    if (!everybody.all.slice(0, mostCompared).every(isAll)) return undefined;
    const known = everybody.calledSo(nominal.noun)?.mentions.at(-1);
    return known && known.head > (joint[0] as number) ? undefined : everybody.together(members);
  }

  private membersOf(heads: readonly number[]): Somebody[] {
    return [...new Set(heads.map((head) => inTheEnd(this.mentions.whoAt(head) as Somebody)))];
  }

  /** The body that "the company" means: the last name of the sentence before, "was run by Meridian Airfreight", else the latest that may be one. */
  private companyBefore({first}: Nominal): Somebody | undefined {
    const {paragraphs, sentences, tags} = this.text;
    const before = (sentences[first] as number) - 1;
    for (let i = first - 1; i > first - 80 && (sentences[i] ?? -1) >= before && paragraphs[i] === paragraphs[first]; i--) {
      const mention = this.mentions.at(i);
      if (mention?.form !== "name") continue;
      const one = mention.who;
      const isNew = one.mentions.length === 1 && one.roles.length === 0 && tags[mention.first - 1] === tag.IN;
      if (isNew && (one.kind === "person" || one.kind === "unclear")) one.kind = "organisation";
      if (one.kind === "organisation" && !isPublic(one)) return one;
      break;
    }
    return this.latestBody && !isPublic(this.latestBody) ? this.latestBody : undefined;
  }

  /** "became a citizen", "as a lawyer": says what somebody is, and brings in nobody new. */
  private isPredicate({first, definite, kind}: Nominal): boolean {
    const before = this.text.traits[first - 1] as number;
    return kind === "person" && !definite && ((before & trait.copula) !== 0 || this.text.lowers[first - 1] === "as");
  }

  /** "Yonhap news agency", "Lee's campaign": the name before the noun makes it a name. */
  private isPartOfName({first, head}: Nominal): boolean {
    const {lowers, tags, traits} = this.text;
    const isNations = ofNations.has(lowers[head] as string);
    for (let at = first; at < head; at++)
      if (((traits[at] as number) & trait.large) !== 0 && (tags[at] === tag.NNP || (isNations && tags[at] === tag.JJ))) return true;
    return false;
  }

  private readPronoun(at: number, form: PronounForm): void {
    const {text} = this;
    const speaks = (this.stops[this.stop]?.from ?? Infinity) <= at;
    const isOne = form === "he" || form === "she";
    const goesOn = speaks && isOne ? (this.subjectBefore(at) ?? this.lastSpeaker) : undefined;
    const {lastSpeaker, speakerBefore, mostMentioned} = this;
    const scene = {at, form, subject: isSubject(text, at, at), lastSpeaker, speakerBefore, mostMentioned, speaks, goesOn};
    const best = choosePronoun(text, scene, this.recent, this.decide);
    if (!best) return;
    if (form === "he") best.he += 1;
    if (form === "she") best.she += 1;
    if (isOne && best.kind === "unclear") best.kind = "person";
    this.mention(best, at, at, at, "pronoun", at);
  }
}

/** A text's first persons, to compare with: enough for an article, and the time stays linear in a long text. */
const mostCompared = 100;

/** Bodies of which a nation has one: "the German government" is a name. */
const ofNations = new Set(["government", "military", "army", "navy", "parliament", "embassy"]);

const isBody = (kind: Somebody["kind"]): kind is "organisation" | "news-medium" =>
  kind === "organisation" || kind === "news-medium";

const placed = new Set(["in", "into", "near", "outside", "inside", "across", "throughout"]);

/** "in Hong Kong", but not "in Ann Lee's office". */
function isPlace({lowers, tags, traits}: TaggedText, {from, first, last, office}: NameSpan): boolean {
  if (from < first || office >= 0 || !placed.has(lowers[from - 1] as string)) return false;
  return tags[last + 1] !== tag.POS && ((traits[last + 1] as number) & trait.possessive) === 0;
}
