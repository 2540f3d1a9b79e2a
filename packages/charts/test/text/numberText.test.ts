import {describe, expect, it} from "vitest";
import {dayText, millionsText, ofText, percentText, shortDayText} from "../../src/text/numberText.js";

describe("numbers as text", () => {
  it("are millions no finer than a hundredth, and never a false nought", () => {
    expect(millionsText(0)).toBe("0");
    expect(millionsText(4_999)).toBe("<0.01");
    expect(millionsText(66_000)).toBe("0.07");
    expect(millionsText(31_050_456)).toBe("31.1");
    expect(millionsText(325_122_128)).toBe("325");
  });

  it("are shares in per cent, with a decimal below ten", () => {
    expect(percentText(0)).toBe("0%");
    expect(percentText(0.0306)).toBe("3.1%");
    expect(percentText(0.0996)).toBe("10%");
    expect(percentText(0.8101)).toBe("81%");
    expect(ofText(10, 3143)).toBe("10 of 3,143");
  });

  it("are dates as they are said", () => {
    expect(dayText("2017-08-01")).toBe("1 August 2017");
    expect(shortDayText("2010-10-29")).toBe("29 Oct 2010");
    expect(dayText("2017-13-01")).toBe("1 13 2017");
    expect(shortDayText("")).toBe("0  ");
  });
});
