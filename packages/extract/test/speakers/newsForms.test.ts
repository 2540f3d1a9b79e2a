import {expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** Who is meant by the source of the last quote. */
function last(text: string): string | undefined {
  const {quotes, sources} = extract(text);
  return sources.find(({id}) => id === quotes.at(-1)?.source)?.label;
}

it.each([
  [
    "who holds an office, behind the possessive of a body with a comma in its name",
    "“Walter was the best of us,” said Ohio University, Athens's chancellor, Pradeep Khosla.",
    "Pradeep Khosla"
  ],
  [
    "the subject behind an apposition and a relative clause, for the next sentence's pronoun",
    "Bob Ray met Ann Lee. Ann Lee, chairwoman of the board, who has run it for years, said that Ray was late. However, she warned that the board was tired.",
    "Ann Lee"
  ],
  [
    "a relative by the name after the comma, with a description between",
    "His wife, the old singer Judith Hale, sang. “I want a postcard,” she said.",
    "Judith Hale"
  ],
  [
    "the network by the body named before",
    "ABS-CBN Corporation went off the air. On Tuesday, the network said that the order was new.",
    "ABS-CBN Corporation"
  ],
  ["the authorities without an article", "A man was arrested Friday, authorities said.", "authorities"],
  ["somebody else for she than for he, though neither has a name", "He said it was old. She said it was new.", "She"],
  ["nobody who is accused", "Ministers have been accused of “burying” a report.", undefined],
  [
    "who gives a statement, for the quotations that follow, also behind a full stop",
    "Rep. Ann Lee (D-NY) issued the following statement on the bill.\n\n“This bill is a disgrace to the nation.”\n\n“We will fight it in court.”",
    "Ann Lee"
  ]
])("finds %s", (_title, text, expected) => {
  expect(last(text)).toBe(expected);
});

it.each([
  [
    "a list's last name",
    "Ann Ray scored. He thanked the coach, the young striker Bob Ray and the fans. The coach said he was moved.",
    "The coach"
  ],
  [
    "a name that is set aside among others",
    "Critics of the president, the former general Bob Ray among them, said no. The president said yes, it was over.",
    "The president"
  ],
  ["an owner's brother", "The Herald, owned by the mayor's brother Bob Ray, said the bridge was closed.", "Herald"]
])("does not take for another: %s", (_title, text, expected) => {
  expect(last(text)).toBe(expected);
});

it("takes no plan, law or need for a source", () => {
  expect(extract("Prices rise or fall according to demand. All went according to plan.").quotes).toEqual([]);
});

it("takes what is attributed by “according to” for an attribution, however unsure the model is", () => {
  const text = "Sixty-six people or more were hurt yesterday, according to health officials, ranging in age from eleven to 75.";
  expect(extract(text).quotes.map(({cueLemma}) => cueLemma)).toEqual(["according to"]);
});
