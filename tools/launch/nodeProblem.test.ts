import {expect, it} from "vitest";
import {nodeProblem} from "./nodeProblem.mjs";

it.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0", "100.0.0"])("accepts Node %s", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(["20.18.3", "18.20.4", "8.0.0", ""])(
  "turns Node %j away with what failed, was expected, was received, and is to do",
  (version) => {
    expect(nodeProblem(version)).toMatch(
      /^unsupported version of Node\n {2}expected: Node 20\.19 or newer\n {2}received: .*\n {2}to do: {4}install/u
    );
  }
);
