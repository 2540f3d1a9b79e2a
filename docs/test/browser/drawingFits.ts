import {expect, type Locator} from "@playwright/test";

/** The drawing has come to be as wide as its place, and none of its texts lies on another. */
export async function drawingFits(drawing: Locator, where: string): Promise<void> {
  await expect
    .poll(() =>
      drawing.evaluate((place) => Math.abs((place.querySelector("svg")?.getBoundingClientRect().width ?? 0) - place.clientWidth))
    )
    .toBeLessThan(2);
  const touching = await drawing.locator("svg text").evaluateAll((texts) => {
    const boxes = texts.map((text) => {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      // A line of text is not as high as its box.
      const spare = (bottom - top) * 0.2;
      return {text: text.textContent, left, right, top: top + spare, bottom: bottom - spare};
    });
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `“${a.text}” on “${b.text}”`)
    );
  });
  expect.soft(touching, where).toEqual([]);
}
