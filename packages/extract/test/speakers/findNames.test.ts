import {describe, expect, it} from "vitest";
import {findNames} from "../../src/speakers/findNames.js";
import {tag} from "../../src/tagging/tags.js";
import type {TaggedText} from "../../src/speakers/taggedText.js";
import {tagged} from "./tagged.js";

/** Each name as `words (looks)`. */
function names(text: TaggedText): string[] {
  return findNames(text).map(({first, last, looks}) => `${text.text.slice(text.starts[first], text.ends[last])} (${looks})`);
}

/** Without it, most words would be large, as in a headline. */
const rest = " The rest of the day was cold and long for all of them, and nobody came.";

describe("findNames", () => {
  it.each([
    [
      "a body with its letters in brackets",
      "Transport for London (TfL) met.",
      ["Transport for London (organisation)", "TfL (unclear)"]
    ],
    [
      "a paper with its letters in brackets",
      "The Harbour News Agency (HNA) met.",
      ["Harbour News Agency (news-medium)", "HNA (organisation)"]
    ],
    [
      "a body whose first word is none by itself",
      "Their search ended. The Search and Rescue Agency met.",
      ["Search and Rescue Agency (organisation)"]
    ],
    [
      "a body whose words are joined",
      "They met Customs and Border Protection and the Department of Health and Human Services.",
      ["Customs and Border Protection (organisation)", "Department of Health and Human Services (organisation)"]
    ],
    [
      "a body with a list in its name",
      "They met the Bureau of Alcohol, Tobacco, Firearms and Explosives.",
      ["Bureau of Alcohol, Tobacco, Firearms and Explosives (organisation)"]
    ],
    [
      "two bodies that are joined",
      "They met the Food Board and the Drug Board.",
      ["Food Board (organisation)", "Drug Board (organisation)"]
    ],
    ["letters that begin a sentence", "NOAA met them.", ["NOAA (organisation)"]],
    [
      "a name that ends as a month does",
      "In May Theresa May met them. May met Lee.",
      ["Theresa May (person)", "May (unclear)", "Lee (unclear)"]
    ],
    [
      "a surname that is a people's too",
      "They met Mark Cuban. Cuban met the Cuban board.",
      ["Mark Cuban (person)", "Cuban (unclear)"]
    ],
    ["a paper that ends as a day does", "They read the Baltimore Sun.", ["Baltimore Sun (news-medium)"]],
    [
      "a senator's after the state",
      "Senator from Vermont Bernie Moor met Moor.",
      ["Vermont (organisation)", "Bernie Moor (person)", "Moor (unclear)"]
    ],
    [
      "a surname after an office and its domain",
      "Marco Ray met Secretary of State Ray.",
      ["Marco Ray (person)", "State (organisation)", "Ray (person)"]
    ],
    ["a title of two words in one", "Secretary-General Jens Lee met them.", ["Jens Lee (person)"]],
    ["an office by who holds it", "The Alachua Sheriff's Office met.", ["Alachua Sheriff's Office (organisation)"]],
    ["a police of some place", "The Thames Valley Police met.", ["Thames Valley Police (organisation)"]],
    [
      "a name with a nickname in marks",
      "They met Robert “Bobby” Kane and “Robert” Moor.",
      ["Robert “Bobby” Kane (unclear)", "Robert (unclear)", "Moor (unclear)"]
    ],
    ["a body, and not where it is based", "The New York-based group Press Shield met.", ["Press Shield (news-medium)"]],
    ["television by its letters", "TVN24 met WSET-TV.", ["TVN24 (news-medium)", "WSET-TV (news-medium)"]]
  ])("finds %s", (_title, text, expected) => {
    expect(names(tagged(text + rest))).toEqual(expected);
  });

  it.each([
    ["the words of a dateline", "WASHINGTON, D.C. — Ann Lee met them.", ["Ann Lee (person)"]],
    ["a ship", "The crew left MV Ann Moor.", []],
    ["a sentence's first word that the text has in small letters too", "Fitness met them. They met for fitness.", []],
    ["a sentence's first word that goes with an adjective", "State and federal officials met.", []],
    ["what a line asks of its reader", "Read Greenland's letter.", ["Greenland (organisation)"]],
    ["a month that is a date", "In Paris May 5 was cold. They met in May.", ["Paris (organisation)"]],
    ["a people", "An Iraqi Minister met them.", []],
    ["a people of a part", "They met a South African.", ["South (unclear)"]],
    ["a member of a house", "Member of the house met.", []]
  ])("takes no name from %s", (_title, text, expected) => {
    expect(names(tagged(text + rest))).toEqual(expected);
  });

  it("tells two names from a body's, where the second stands alone elsewhere", () => {
    expect(names(tagged("University of Miami and Chris Moor met. Moor left." + rest))).toEqual([
      "University of Miami (organisation)",
      "Chris Moor (person)",
      "Moor (unclear)"
    ]);
    expect(names(tagged("The Ministry of Culture and Sports met." + rest))).toEqual([
      "Ministry of Culture and Sports (organisation)"
    ]);
  });

  it("takes a large word for a name, whatever the tagger takes it for beside one", () => {
    const text = tagged("Minister Łukasz Lee met them." + rest);
    text.tags[1] = tag.IN;
    expect(names(text)).toEqual(["Łukasz Lee (person)"]);
  });

  it("does not take a bank of words in capitals for a dateline's", () => {
    expect(names(tagged("NASA — the agency — met Ann Lee." + rest))).toEqual(["NASA (organisation)", "Ann Lee (person)"]);
  });
});
