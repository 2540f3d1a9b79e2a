import {expect, it} from "vitest";
import {isNickname} from "../../src/marks/isNickname.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";

const {tagger} = loadModel();

it.each([
  ["Then Robert “Bobby” Kane left.", true],
  ["Then Dwayne “The Rock” Johnson left.", true],
  ["Then Robert “bobby” Kane left.", false],
  ["Then Robert “He Was The Best” Kane left.", false],
  ["She read “Ulysses” and left.", false],
  ["“Bobby” Kane left.", false],
  ["Then Robert “Bobby”", false],
  ["Robert met her. “Bobby” Kane left.", false],
  ["Then Robert “” Kane left.", false]
])("takes a few large words between two names for a nickname: %s", (text, expected) => {
  const reading = readText(text, tagger);
  expect(reading.regions.some((region) => isNickname(reading, region))).toBe(expected);
});
