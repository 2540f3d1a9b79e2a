import type {Group} from "./drawText.js";
import {openFrame, type FrameWords} from "./frame.js";
import {narrowBelow} from "./style.js";

export interface ChartFrame {
  readonly width: number;
  /** Labels stand above what they name. */
  readonly narrow: boolean;
  /** Where the subtitle ends. */
  readonly top: number;
  /** Adds a group of marks; what only repeats other words is hidden from those who listen. */
  group: (name: string, hidden?: boolean) => Group;
  /** Writes the credit below `bottom`, and gives the drawing. */
  close: (bottom: number) => SVGSVGElement;
}

const creditGap = 24;

/** A frame whose contents are groups, one after another. */
export function chartFrame(words: FrameWords, width: number | undefined, document: Document): ChartFrame {
  const frame = openFrame(words, width, document);
  return {
    width: frame.width,
    narrow: frame.width < narrowBelow,
    top: frame.top,
    group(name, hidden = false) {
      const group = frame.svg.append("g").attr("class", name);
      return hidden ? group.attr("aria-hidden", "true") : group;
    },
    close: (bottom) => frame.close(bottom + creditGap)
  };
}
