import {kinds} from "../../src/codes/codes.js";
import type {AnnotatedScore} from "./scoreAnnotated.js";

/** The scores of articles as a table: a row for each part they belong to, in the order these first occur, and one for all. */
export function scoreTable(title: string, scores: readonly {readonly part: string; readonly score: AnnotatedScore}[]): string {
  const parts = [...new Set(scores.map(({part}) => part))];
  const lines = [
    `${title}, speech and writing, by paragraph, 80 % of the words shared`,
    `${"part".padEnd(16)}${["gold", "found", "right", "P", "R", "F", "name, F", ...kinds.map((kind) => `${kind}, R`), "nested, R"].map((name) => name.padStart(13)).join("")}`,
    ...parts.map((part) => rowOf(part, sumOf(scores.filter((one) => one.part === part).map(({score}) => score)))),
    rowOf("all", sumOf(scores.map(({score}) => score)))
  ];
  return `${lines.join("\n")}\n`;
}

function sumOf(scores: readonly AnnotatedScore[]): AnnotatedScore {
  const sum = (count: (score: AnnotatedScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const ofKind = (kind: (typeof kinds)[number]) => ({
    gold: sum(({byKind}) => byKind[kind].gold),
    right: sum(({byKind}) => byKind[kind].right)
  });
  return {
    gold: sum(({gold}) => gold),
    found: sum(({found}) => found),
    right: sum(({right}) => right),
    named: sum(({named}) => named),
    nested: {gold: sum(({nested}) => nested.gold), right: sum(({nested}) => nested.right)},
    byKind: {direct: ofKind("direct"), mixed: ofKind("mixed"), indirect: ofKind("indirect")}
  };
}

function rowOf(title: string, {gold, found, right, named, byKind, nested}: AnnotatedScore): string {
  const percent = (some: number, all: number) => (all > 0 ? ((100 * some) / all).toFixed(1) : "–");
  const cells = [
    String(gold),
    String(found),
    String(right),
    percent(right, found),
    percent(right, gold),
    percent(2 * right, gold + found),
    percent(2 * named, gold + found),
    ...kinds.map((kind) => percent(byKind[kind].right, byKind[kind].gold)),
    `${nested.right}/${nested.gold}`
  ];
  return title.padEnd(16) + cells.map((cell) => cell.padStart(13)).join("");
}
