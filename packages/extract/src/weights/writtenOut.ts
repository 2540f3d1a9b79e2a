/** From so many texts on, a table is written out. */
const fewTexts = 4;

interface Held<Form> {
  texts: number;
  form: Form | undefined;
}

/**
 * Another form of tables, which takes long to write and is read fast: it is there only for those who read many texts, and nothing in the
 * first ones.
 */
export class WrittenOut<Table extends object, Form> {
  private readonly held = new WeakMap<Table, Held<Form>>();
  private readonly write: (table: Table) => Form;

  constructor(write: (table: Table) => Form) {
    this.write = write;
  }

  /** Asked once for each text. */
  of(table: Table): Form | undefined {
    let held = this.held.get(table);
    if (!held) this.held.set(table, (held = {texts: 0, form: undefined}));
    held.texts += 1;
    if (held.texts > fewTexts) held.form ??= this.write(table);
    return held.form;
  }
}
