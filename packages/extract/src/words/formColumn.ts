import type {FormFacts, Vocabulary} from "./vocabulary.js";
import type {WordTable} from "./wordTable.js";

/** What one question's answer is for every form: asked once for each form of a vocabulary, whatever number of texts it is in. */
export class FormColumn {
  private readonly answer: (facts: FormFacts) => number;
  private vocabulary: Vocabulary | undefined;
  private answers = new Int32Array(0);
  private answered = 0;

  constructor(answer: (facts: FormFacts) => number) {
    this.answer = answer;
  }

  /** The answers for the forms of a text, in their order: whole numbers of 32 bits. */
  of({vocabulary, numbers}: Pick<WordTable, "vocabulary" | "numbers">): Int32Array {
    this.learn(vocabulary);
    const {answers} = this;
    const column = new Int32Array(numbers.length);
    for (let form = 0; form < column.length; form++) column[form] = answers[numbers[form] as number] as number;
    return column;
  }

  private learn(vocabulary: Vocabulary): void {
    const {facts} = vocabulary;
    if (vocabulary !== this.vocabulary) {
      this.vocabulary = vocabulary;
      this.answered = 0;
    }
    if (facts.length > this.answers.length) {
      const wider = new Int32Array(Math.max(1024, facts.length * 2));
      wider.set(this.answers);
      this.answers = wider;
    }
    for (; this.answered < facts.length; this.answered++)
      this.answers[this.answered] = this.answer(facts[this.answered] as FormFacts);
  }
}
