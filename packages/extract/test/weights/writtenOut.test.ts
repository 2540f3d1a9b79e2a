import {expect, it} from "vitest";
import {WrittenOut} from "../../src/weights/writtenOut.js";

it("writes a table out once it was asked for several texts, and each table once", () => {
  let written = 0;
  const forms = new WrittenOut((table: {readonly name: string}) => `${table.name} ${++written}`);
  const one = {name: "one"};
  const other = {name: "other"};
  const answers = Array.from({length: 8}, () => forms.of(one));
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(4);
  expect(answers.at(-1)).toBe("one 1");
  expect(forms.of(other)).toBeUndefined();
  expect(written).toBe(1);
});
