import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countIn, TextColumns} from "../../src/paths/textColumns.js";
import {readText} from "../../src/reading.js";
import {finiteVerbs, isOneOf, verbs} from "../../src/tagging/tags.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {comma, word} from "../../src/words/signs.js";
import {flagAuxiliary} from "../../src/words/wordLists.js";
import {strangeText} from "../robustness/strangeText.js";

describe("TextColumns", () => {
  it("count what a walk through a stretch counts, and find the words beside it", () => {
    fc.assert(
      fc.property(strangeText, fc.nat(), fc.nat(), (raw, one, other) => {
        const {tokens, words, tags, quoteState} = readText(canonicalText(raw), loadModel().tagger);
        const {count, formOf} = tokens;
        const candidates = Uint8Array.from({length: count}, (_, at) => (at % 3 === 0 ? 1 : 0));
        const columns = new TextColumns({tokens, words, tags, quoteState}, candidates);
        const [from, to] = [one % (count + 1), other % (count + 1)].sort((a, b) => a - b) as [number, number];
        const signOf = (at: number) => words.sign[formOf[at]!];
        const isFinite = (at: number) => isOneOf(finiteVerbs, tags[at]!);
        const isOther = (at: number) =>
          !isFinite(at) && isOneOf(verbs, tags[at]!) && (words.flags[formOf[at]!]! & flagAuxiliary) === 0;
        const walk = (counts: (at: number) => boolean) =>
          Array.from({length: to - from}, (_, i) => from + i).filter((at) => counts(at)).length;
        const counted = (column: Int32Array) => countIn(column, from, to, count);
        expect(counted(columns.words)).toBe(walk((at) => signOf(at) === word));
        expect(counted(columns.finite)).toBe(walk(isFinite));
        expect(counted(columns.otherVerbs)).toBe(walk(isOther));
        expect(counted(columns.cues)).toBe(walk((at) => candidates[at] === 1));
        expect(counted(columns.commas)).toBe(walk((at) => signOf(at) === comma));
        expect(counted(columns.quoted)).toBe(walk((at) => quoteState[at] !== 0));
        expect(countIn(columns.words, from, to, 2)).toBe(Math.min(2, counted(columns.words)));
        let next = from;
        while (next < count && signOf(next) !== word) next += 1;
        expect(columns.nextWord[from]).toBe(next);
        let before = to - 1;
        while (before >= 0 && signOf(before) !== word) before -= 1;
        expect(columns.wordBefore[to]).toBe(before);
      })
    );
  });
});
