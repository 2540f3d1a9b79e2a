import {readFileSync} from "node:fs";
import path from "node:path";
import {expect, it} from "vitest";
import {noticeText} from "../../importer/notice.js";
import {sources} from "../../src/index.js";

const committed = readFileSync(path.resolve(import.meta.dirname, "../../data/NOTICE.md"), "utf8");

it("is what the table of sources says", () => {
  expect(noticeText(sources)).toBe(committed);
});

it("names every source once, keeps the MIT notices, and says what is in no table", () => {
  for (const {title} of sources) expect(committed.split(`**${title}.**`)).toHaveLength(2);
  expect(committed).toMatch(/Copyright of the authors of .*tonmcg\/.*Permission is hereby granted/su);
  expect(committed).toContain("MEDSL/2018-elections-unoffical");
  const [tables = "", rest = ""] = committed.split("## Read or kept for comparison");
  expect(tables).not.toContain("The Washington Post");
  expect(rest).toContain("The Washington Post");
});
