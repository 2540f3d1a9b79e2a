import type {PageNode} from "./pageNode.js";

/** How many elements a page has, and how deep the deepest one lies. */
export interface PageShape {
  readonly elements: number;
  readonly depth: number;
}

/** Counts without recursion, and stops when it is past `most` in either. */
export function pageShape(root: PageNode, most: PageShape): PageShape {
  let node: PageNode = root;
  let level = 0;
  let elements = 0;
  let depth = 0;
  for (;;) {
    if (node.nodeType === 1) elements += 1;
    if (level > depth) depth = level;
    if (elements > most.elements || depth > most.depth) return {elements, depth};
    if (node.firstChild) {
      node = node.firstChild;
      level += 1;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return {elements, depth};
      node = node.parentNode;
      level -= 1;
    }
    if (node === root || !node.nextSibling) return {elements, depth};
    node = node.nextSibling;
  }
}
