import {lab, rgb} from "d3";
import {describe, expect, it} from "vitest";
import {darkPalette, lightPalette, type Palette} from "../src/index.js";

/** Full dichromacy as linear-light matrices: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
const simulations: Record<string, readonly (readonly number[])[]> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const linear = (colour: string) => {
  const {r, g, b} = rgb(colour);
  return [r, g, b].map((channel) => toLinear(channel / 255));
};
const seen = (colour: string, matrix: readonly (readonly number[])[]) => {
  const channels = linear(colour);
  const [r = 0, g = 0, b = 0] = matrix.map(
    (row) =>
      toGamma(
        Math.min(
          1,
          Math.max(
            0,
            row.reduce((sum, weight, i) => sum + weight * (channels[i] ?? 0), 0)
          )
        )
      ) * 255
  );
  return rgb(r, g, b).formatHex();
};
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};
const distance = (a: string, b: string) => {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
};

describe.each<[string, Palette]>([
  ["light", lightPalette],
  ["dark", darkPalette]
])("the %s palette", (_name, palette) => {
  it("gives text 4.5:1 and marks 3:1 against the paper (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette.paper)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [...Object.values(palette.groups), ...Object.values(palette.models), palette.author, palette.accent])
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(simulations))(
    "keeps every two models at least 20 apart in CIELAB under %s; what is not known is an empty ring",
    (_vision, matrix) => {
      const {jail, warrant, several} = palette.models;
      const colours = [jail, warrant, palette.models["task-force"], several].map((colour) => seen(colour, matrix));
      colours.forEach((a, i) => {
        for (const b of colours.slice(i + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(20);
      });
    }
  );

  it.each(Object.entries(simulations))("keeps every two groups at least 20 apart in CIELAB under %s", (_vision, matrix) => {
    const colours = Object.values(palette.groups).map((colour) => seen(colour, matrix));
    colours.forEach((a, i) => {
      for (const b of colours.slice(i + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(20);
    });
  });
});
