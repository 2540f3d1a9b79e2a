import {expect, it} from "vitest";
import {readPort} from "./readPort.js";

it.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["1", 1],
  ["65535", 65535]
])("reads %j as %d", (value, port) => {
  expect(readPort(value)).toBe(port);
});

it.each(["0", "65536", "-1", "80.5", "1e3", " 80", "abc", "99999999999999999999"])("turns %j away in four parts", (value) => {
  expect(() => readPort(value)).toThrow(
    /^invalid PORT\n {2}expected: a whole number from 1 to 65535\n {2}received: ".*\n {2}to do: /u
  );
});
