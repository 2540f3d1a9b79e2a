import {describe, expect, it} from "vitest";
import {findWithin} from "../../authoring/findWithin.js";
import {publishedSpans} from "../../authoring/publishedSpans.js";
import {settleStance} from "../../authoring/settleStance.js";
import {shownCues} from "../../authoring/shownCues.js";
import {stanceForm} from "../../authoring/stanceForm.js";
import type {StanceDraft} from "../../authoring/stanceDraft.js";
import {stanceFromDraft} from "../../authoring/stanceFromDraft.js";
import {verify} from "../../src/evidence/verify.js";
import {stanceton, stancetonDraft, stancetonText} from "../fixtures/stanceton.js";

const {record, sources} = await stanceton();
type Judged = StanceDraft["judgements"][number];
const withJudgement = (unit: string, change: Partial<Judged>): StanceDraft => {
  const draft = stancetonDraft();
  return {...draft, judgements: draft.judgements.map((judged) => (judged.unit === unit ? {...judged, ...change} : judged))};
};
const failures = (draft: StanceDraft) =>
  stanceFromDraft(draft, record, stancetonText).problems.map(({where, failed}) => `${where}: ${failed}`);

describe("stanceFromDraft", () => {
  it("turns words into offsets, and finds the mention of the target by its names", () => {
    const {coding, problems} = stanceFromDraft(stancetonDraft(), record, stancetonText);
    expect(problems).toEqual([]);
    const judged = coding.judgements.find(({unit}) => unit === "998/q001");
    expect(judged?.cue.map(({start, end}) => stancetonText.slice(start, end))).toEqual(["scare"]);
    expect(stancetonText.slice(judged?.mention.start, judged?.mention.end)).toBe("ICE");
    expect(coding.coder).toMatchObject({round: "first"});
    expect(JSON.stringify(coding)).not.toContain("scare");
  });

  it("puts judgements and untouched units in text order, whatever the draft's order", () => {
    const draft = stancetonDraft();
    const {coding} = stanceFromDraft(
      {...draft, judgements: [...draft.judgements].reverse(), untouched: [...draft.untouched].reverse()},
      record,
      stancetonText
    );
    expect(coding).toEqual(stanceFromDraft(stancetonDraft(), record, stancetonText).coding);
  });

  it("takes a target that is named in words of the coder's own finding, where its names are not there", () => {
    const {coding} = stanceFromDraft(stancetonDraft(), record, stancetonText);
    const {start, end} = coding.judgements.find(({unit}) => unit === "998/t010")?.mention ?? {start: 0, end: 0};
    expect(stancetonText.slice(start, end)).toBe("men in jackets");
  });

  it.each<[string, StanceDraft]>([
    ["998/q099 ice: unknown unit", withJudgement("998/q001", {unit: "998/q099"})],
    ["998/q001 ice: cue words not in the unit", withJudgement("998/q001", {cue: ["whined"]})],
    ["998/q001 ice: no mention of the target", withJudgement("998/q001", {mention: "clouds"})],
    ["998/t010 ice: no mention of the target", withJudgement("998/t010", {mention: "ICE"})],
    ["998/q004 ice: missing cue", withJudgement("998/q004", {cue: []})],
    ["998/q001 ice: cue words overlap", withJudgement("998/q001", {cue: ["scare", "scare the"]})],
    ["998/q001 ice: source does not agree with the unit", withJudgement("998/q001", {source: "author"})],
    ["998/t002: unit not read", {...stancetonDraft(), untouched: stancetonDraft().untouched.slice(1)}],
    ["998/t099: unknown unit among `untouched`", {...stancetonDraft(), untouched: [...stancetonDraft().untouched, "998/t099"]}]
  ])("finds: %s", (problem, draft) => {
    expect(failures(draft)).toContain(problem);
  });

  it("says which words were looked for where a target is not named nearby, or that none were found", () => {
    const received = (draft: StanceDraft) =>
      stanceFromDraft(draft, record, stancetonText).problems.map((problem) => problem.received);
    expect(received(withJudgement("998/q001", {target: "detention"}))).toContain("none found");
    expect(received(withJudgement("998/q001", {mention: "clouds"}))).toContain("clouds");
    expect(received(withJudgement("998/t001", {target: "detention"}))).toContain("none found");
  });

  it("reports every problem of one run, each once", () => {
    const draft = withJudgement("998/q001", {cue: ["whined"], source: "author"});
    expect(failures({...draft, untouched: draft.untouched.slice(1)})).toEqual([
      "998/q001 ice: cue words not in the unit",
      "998/t002: unit not read"
    ]);
  });
});

describe("findWithin", () => {
  const text = "one two one @2 one";
  const pieces = [
    {start: 0, end: 8},
    {start: 8, end: 18}
  ];
  it.each([
    ["one", 0],
    ["one@2", 8],
    ["one@3", 15],
    ["one @2", 8]
  ])("finds %s at %i", (anchor, start) => {
    expect(findWithin(text, pieces, anchor)?.start).toBe(start);
  });

  it("finds nothing across the gap between two pieces, nor an occurrence too many", () => {
    expect(findWithin(text, pieces, "two one")).toBeUndefined();
    expect(findWithin(text, pieces, "one@4")).toBeUndefined();
  });
});

describe("stanceForm", () => {
  it("shows each unit with its words, what reports it, its sentence, the two before, and its source", () => {
    const form = stanceForm(record, sources, stancetonText);
    expect(form.find(({unit}) => unit === "998/q003")).toEqual({
      unit: "998/q003",
      voice: "direct",
      source: "s002",
      sourceLabel: "The council",
      place: "body",
      words: "another raid.",
      reportedWith: "feared",
      inSentences: "Lee said the council feared “another raid.”",
      before: "ICE came on Monday. “They scare the children,” said Ana Lee of the agents.",
      paragraph: 3
    });
    expect(stanceForm(record, [], stancetonText).find(({unit}) => unit === "998/q003")?.sourceLabel).toBe("s002");
    expect(form[0]).toMatchObject({source: "author", sourceLabel: "the author", before: "", place: "headline"});
  });
});

describe("publishedSpans", () => {
  it("are the headline, quoted words, cues, shown titles, claims and words in marks as far as the record shows them", () => {
    const at = (words: string) => ({start: stancetonText.indexOf(words), end: stancetonText.indexOf(words) + words.length});
    const coder = {kind: "rules", name: "fixture", version: "1", round: "first"} as const;
    const mark = {id: "998/n001", article: "998", span: at("It rained for days"), reason: "term", coder} as const;
    const [first, ...others] = record.appearances;
    if (!first) throw new Error("the fixture has appearances");
    const shown = publishedSpans(
      {
        ...record,
        appearances: [{...first, title: [at("Ana Lee")], titleWords: "Ana Lee"}, ...others],
        nonQuotations: [
          {...mark, words: "rained"},
          {...mark, id: "998/n002", words: "elsewhere"}
        ]
      },
      stancetonText
    ).map(({start, end}) => stancetonText.slice(start, end));
    for (const words of ["Town Wants No Raids", "They scare the children,", "said", "Ana Lee", "rained"])
      expect(shown).toContain(words);
    expect(shown).not.toContain("It rained for days");
  });
});

describe("settleStance", () => {
  const {coding} = stanceFromDraft(
    withJudgement("998/t010", {label: "against", cue: ["The men in jackets left"]}),
    record,
    stancetonText
  );

  it("shows a cue that the record publishes anyway, and the author's others while the share has room", () => {
    const words = "It rained again, and nobody knew why the clouds had come.";
    const start = stancetonText.indexOf(words);
    const coder = coding.coder;
    const full = {
      ...record,
      nonQuotations: [
        {id: "998/n001", article: "998", span: {start, end: start + words.length}, reason: "term", words, coder} as const
      ]
    };
    const short = shownCues(full, coding.judgements, stancetonText);
    const names = [...short].map((i) => coding.judgements[i]?.unit).sort();
    // The indirect statement of q004 is paraphrase: its words are not shown. The author's cue finds no room beside so much else.
    expect(names).toEqual(["998/q001", "998/q003"]);
    const long = `${stancetonText}\n${Array.from({length: 400}, () => "cloud").join(" ")}`;
    const roomy = shownCues(record, coding.judgements, long);
    expect([...roomy].map((i) => coding.judgements[i]?.unit).sort()).toEqual(["998/q001", "998/q003", "998/t010"]);
  });

  it("shows at most eight words of one author's sentence, over all its judgements", () => {
    const long = `${stancetonText}\n${Array.from({length: 400}, () => "cloud").join(" ")}`;
    const spanOf = (words: string) => ({start: long.indexOf(words), end: long.indexOf(words) + words.length});
    const [base] = coding.judgements;
    if (!base) throw new Error("the fixture has judgements");
    const judged = ["It rained again, and nobody", "knew why the clouds had"].map((words) => ({
      ...base,
      unit: "998/t008",
      source: null,
      cue: [spanOf(words)]
    }));
    expect([...shownCues(record, judged, long)]).toEqual([0]);
  });

  it("keeps who made the raw codings, and its shown cues verify", async () => {
    const stance = settleStance(coding, [{...coding.coder, round: "second"}], record, stancetonText);
    expect(stance.codings).toHaveLength(1);
    expect(stance.judgements.find(({unit}) => unit === "998/q001")?.cueWords).toEqual(["scare"]);
    const report = await verify([{...record, stance}], {"998": stancetonText});
    expect(report.counts.orphaned).toBe(0);
    expect(report.articles[0]?.results.map(({id}) => id)).toContain("998/q001 ice");
    const moved = {
      ...stance,
      judgements: stance.judgements.map((judged) => ({...judged, cue: judged.cue.map(({start, end}) => ({start: start + 1, end}))}))
    };
    const broken = await verify([{...record, stance: moved}], {"998": stancetonText});
    expect(broken.articles[0]?.results.filter(({status}) => status === "orphaned").map(({id}) => id)).toEqual([
      "998/q001 ice",
      "998/q003 ice-raids",
      "998/t010 ice"
    ]);
  });
});
