import {expect, it} from "vitest";
import {found} from "./found.js";

it.each([
  [
    "a name and a verb",
    "“It is bad,” Ann Lee said. “Why?” Bob Ray asked.",
    ["said | Ann Lee: It is bad,", "asked | Bob Ray: Why?"]
  ],
  [
    "a pronoun and a verb",
    "“Is it bad?” asked Ann Lee. “Yes,” Bob Ray replied. “Why?” she asked.",
    ["asked | Ann Lee: Is it bad?", "replied | Bob Ray: Yes,", "asked | she: Why?"]
  ]
])("gives a quotation to whom the words behind it name: %s", (_, text, attributions) => {
  expect(found(text)).toEqual(attributions);
});

it("keeps a quotation whole that one sentence interrupts, and one that goes on", () => {
  expect(found("“It is bad,” Ann Lee said, “and old.”")).toEqual(["said | Ann Lee: It is bad, … and old."]);
  expect(found("“It is bad,” Ann Lee said. “We will close it in May, and it will stay closed.”")).toEqual([
    "said | Ann Lee: It is bad, … We will close it in May, and it will stay closed."
  ]);
});

it.each([
  "“We lost,” Lee said. “It was bad.” Ray replied: “We go home.”",
  "“It was a joke,” Lee said. “I was kidding.” The mayor agreed.",
  "“It is a tax,” Lee said. “It will hurt the poor.” The White House says, however, that it will help.",
  "“Who did it?” Lee asked. “Was it you?” Ray replied, “No.”"
])("keeps a quotation where the words behind it lead in the next one, or only answer it: %s", (text) => {
  const [first] = found(text);
  expect(first).toContain(" … ");
});
