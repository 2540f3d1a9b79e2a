import {describe, expect, it} from "vitest";
import {extract, type ExtractOptions} from "../src/index.js";
import {extractHtml} from "../src/html/index.js";

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error("nothing was thrown");
};

describe("a text that is no string", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [42, "42"],
    [["“Yes,” said Lee."], "an array"],
    [{text: "“Yes,” said Lee."}, "an object (Object)"],
    [Object.create(null) as unknown, "an object (without a class)"],
    [() => "", "a function"]
  ])("is refused in four parts: %j", (text, received) => {
    expect(messageOf(() => extract(text as string))).toBe(
      `extract: the text is no string\n  expected: a string\n  received: ${received}\n  to do:    pass the text itself`
    );
    expect(messageOf(() => extractHtml(text as string))).toContain("extractHtml: the page is no string\n");
  });

  it("tells how to decode bytes", () => {
    expect(messageOf(() => extract(Buffer.from("“Yes,” said Lee.") as unknown as string))).toContain(
      "decode it first: new TextDecoder"
    );
  });
});

describe("options", () => {
  it.each([
    ["core", 'the options are no object\n  expected: an object with acts, tiers and nested, or nothing\n  received: "core"'],
    [null, "the options are no object\n  expected: an object with acts, tiers and nested, or nothing\n  received: null"],
    [["core"], "the options are no object\n  expected: an object with acts, tiers and nested, or nothing\n  received: an array"],
    [{tier: ["core"]}, "unknown option tier\n  expected: acts, tiers or nested\n  received: tier"],
    [
      {acts: "speech"},
      'option acts lists what it cannot\n  expected: an array of "speech", "writing", "thought", "attitude"\n  received: "speech"'
    ],
    [{acts: new Set(["speech"])}, 'received: an object (Set)\n  to do:    write {acts: ["speech"]}'],
    [
      {tiers: ["core", "Core"]},
      'option tiers lists what it cannot\n  expected: an array of "core", "extended", "optional"\n  received: "Core"'
    ],
    [{tiers: null}, "received: null"]
  ])("are refused in four parts where they cannot be meant: %j", (options, message) => {
    expect(messageOf(() => extract("“Yes,” said Lee.", options as ExtractOptions))).toContain(message);
    expect(messageOf(() => extractHtml("<p>“Yes,” said Lee.</p>", options as ExtractOptions))).toContain(message);
  });

  it("may be left out one by one, or be undefined", () => {
    const all = extract("“The road is closed,” said Ann Lee.");
    for (const options of [undefined, {}, {acts: undefined}, {acts: ["speech"], tiers: undefined}] as const)
      expect(extract("“The road is closed,” said Ann Lee.", options)).toEqual(all);
    expect(extract("“The road is closed,” said Ann Lee.", {acts: []}).quotes).toEqual([]);
  });
});
