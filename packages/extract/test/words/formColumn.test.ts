import {describe, expect, it} from "vitest";
import {FormColumn} from "../../src/words/formColumn.js";
import {Vocabulary} from "../../src/words/vocabulary.js";

const formsOf = (vocabulary: Vocabulary, ...forms: readonly string[]) => ({
  vocabulary,
  numbers: Int32Array.from(forms, (form) => vocabulary.numberOf(form))
});

describe("FormColumn", () => {
  it("gives an answer for each form of a text, in their order, and asks once for each form of the vocabulary", () => {
    const asked: string[] = [];
    const lengths = new FormColumn(({form}) => {
      asked.push(form);
      return form.length;
    });
    const vocabulary = new Vocabulary();
    expect([...lengths.of(formsOf(vocabulary, "Ann", "said"))]).toEqual([3, 4]);
    expect([...lengths.of(formsOf(vocabulary, "said", "it", "Ann"))]).toEqual([4, 2, 3]);
    expect(asked).toEqual(["Ann", "said", "it"]);
  });

  it("begins anew with a new vocabulary, whose numbers mean other forms", () => {
    const lengths = new FormColumn(({form}) => form.length);
    lengths.of(formsOf(new Vocabulary(), "Ann", "said"));
    expect([...lengths.of(formsOf(new Vocabulary(), "mayor", "a"))]).toEqual([5, 1]);
  });

  it("has room for any number of forms", () => {
    const numbers = new FormColumn(({form}) => Number(form));
    const vocabulary = new Vocabulary();
    const forms = Array.from({length: 3000}, (_, i) => String(i));
    numbers.of(formsOf(vocabulary, "0", "1"));
    expect([...numbers.of(formsOf(vocabulary, ...forms))]).toEqual(forms.map(Number));
  });

  it("gives nothing for a text without forms", () => {
    expect(new FormColumn(() => 1).of(formsOf(new Vocabulary()))).toHaveLength(0);
  });
});
