import {expect, it} from "vitest";
import {jsonText} from "../src/jsonText.js";
import {cities, states} from "./planted.js";

it("has one row to the line, with every column", () => {
  expect(jsonText(states)).toBe('[\n{"id":"s1","within":"s2"},\n{"id":"s2","within":null}\n]\n');
  expect(Object.keys((JSON.parse(jsonText(cities)) as object[])[1] ?? {})).toEqual(cities.fields.map(({name}) => name));
});

it("is an empty list where there are no rows", () => {
  expect(jsonText({...states, rows: []})).toBe("[]\n");
});
