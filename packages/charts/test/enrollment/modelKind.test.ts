import {describe, expect, it} from "vitest";
import {agenciesText, modelKindLabel, modelKindOf, modelsText} from "../../src/enrollment.js";

describe("modelKindOf", () => {
  it("is the one model, several of them, or unknown, whatever the order", () => {
    expect(modelKindOf(["JEM"])).toBe("jail");
    expect(modelKindOf(["WSO", null])).toBe("warrant");
    expect(modelKindOf(["TFM", "TFM"])).toBe("task-force");
    expect(modelKindOf(["TFM", "JEM"])).toBe(modelKindOf(["JEM", "TFM"]));
    expect(modelKindOf(["TFM", "JEM"])).toBe("several");
    expect(modelKindOf([null])).toBe("unknown");
    expect(modelKindOf([])).toBe("unknown");
  });

  it("has words for each", () => {
    expect(modelKindLabel("several")).toBe("Several models");
    expect(modelsText(["TFM", "WSO"])).toBe("warrant service and task force");
    expect(modelsText([null])).toBe("model not stated");
  });
});

describe("agenciesText", () => {
  it("is in the singular for one", () => {
    expect(agenciesText({kind: "all-local"}, 1)).toBe("local agency");
    expect(agenciesText({kind: "county-agencies"})).toBe("county agencies");
    expect(agenciesText({kind: "first-time-since", since: "2016-10-01"})).toBe(
      "local agencies that first signed since 1 October 2016"
    );
  });
});
