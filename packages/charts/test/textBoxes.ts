import {measureText} from "../src/text/measureText.js";

/** Where a text of a drawing stands, in pixels. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of a drawing with the room it takes, from its typeface's own widths. */
export function textBoxes(svg: SVGSVGElement): TextBox[] {
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  return [...svg.querySelectorAll("text")].map((text) => {
    const size = Number(text.getAttribute("font-size") ?? 13);
    const serif = text.getAttribute("font-family")?.includes("Newsreader") ?? false;
    const face = serif ? "serif" : text.getAttribute("font-weight") === "600" ? "sans-bold" : "sans";
    const breadth = measureText(text.textContent, face, size);
    const anchor = text.getAttribute("text-anchor") ?? "start";
    const [dx = 0, dy = 0] = [...(text.parentElement?.getAttribute("transform") ?? "").matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number);
    const x = number(text, "x") + dx - (anchor === "end" ? breadth : anchor === "middle" ? breadth / 2 : 0);
    const y = number(text, "y") + dy;
    return {text: text.textContent, left: x, right: x + breadth, top: y - size * 0.72, bottom: y + size * 0.2};
  });
}

/** Texts that leave the drawing, and pairs of texts that touch. */
export function textFaults(svg: SVGSVGElement): string[] {
  const width = Number(svg.getAttribute("width"));
  const boxes = textBoxes(svg);
  const outside = boxes.filter(({left, right}) => left < -0.5 || right > width + 0.5).map(({text}) => `outside: ${text}`);
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `touching: ${a.text} / ${b.text}`)
  );
  return [...outside, ...touching];
}
