import {expect, it} from "vitest";
import {keptRows} from "../../training/keptRows.js";
import {TextCounts} from "../../training/textCounts.js";

it("leaves out features of fewer texts, and tells where each item's rows begin", () => {
  const counts = new TextCounts();
  for (const text of [0, 1, 2]) counts.add(9, text);
  for (const text of [0, 1]) counts.add(20, text);
  // Twice in one text is once.
  for (let i = 0; i < 5; i++) counts.add(7, 0);
  const ids = Int32Array.from([9, 7, 20, 7, 7, 7, 9, 20, 9]);
  const kept = keptRows(ids, 3, 3, counts, 2, 15, 4);
  expect([...kept.rows]).toEqual([9, 20 & 15, 9, 20 & 15, 9].map((row) => row * 4));
  expect([...kept.from]).toEqual([0, 2, 2, 5]);
});
