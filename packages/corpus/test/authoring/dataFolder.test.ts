import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readCodings, readCorpus, readRecord, readSources, writeJson} from "../../authoring/dataFolder.js";
import {readDraft, readJson} from "../../authoring/readDraft.js";
import {rawCodingFromRecord} from "../../authoring/rawCodingFromRecord.js";
import {exampleton, exampletonDraft} from "../fixtures/exampleton.js";

const {record, sources} = await exampleton();
const notCheckable = {kind: "not-checkable", missing: "m", caveat: "c", mostFavourableReading: "r", sourceWording: null};
let folder = "";
const file = (...parts: string[]) => path.join(folder, ...parts);
const write = (name: string, value: unknown) => {
  writeJson(file(name), value);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  write("articles/999.json", record);
  write("sources.json", sources);
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe("readCorpus", () => {
  it("reads back what was written", () => {
    expect(readCorpus(folder)).toEqual({records: [record], sources});
    expect(readRecord(folder, "999")).toEqual(record);
    expect(readRecord(folder, "998")).toBeUndefined();
    expect(readSources(folder)).toEqual(sources);
    expect(readSources(file("nowhere"))).toEqual([]);
  });

  it("joins the checks to their claims, and leaves the files as they are", () => {
    write("checks.json", {"999/c001": notCheckable});
    expect(readCorpus(folder).records[0]?.claims.map(({check}) => check)).toEqual([notCheckable]);
    expect(readRecord(folder, "999")).toEqual(record);
  });

  it.each([
    [
      "an empty folder",
      () => {
        rmSync(file("articles"), {recursive: true});
      },
      /no articles/u
    ],
    [
      "invalid JSON",
      () => {
        writeFileSync(file("articles/999.json"), "{");
      },
      /invalid JSON/u
    ],
    [
      "a missing source list",
      () => {
        rmSync(file("sources.json"));
      },
      /missing file/u
    ],
    [
      "an unknown code",
      () => {
        write("articles/999.json", {...record, article: {...record.article, genre: {basis: "guessed", note: "x"}}});
      },
      /invalid article.genre.basis/u
    ],
    [
      "a record under another name",
      () => {
        write("articles/998.json", record);
      },
      /file name and article id differ/u
    ],
    [
      "a broken rule",
      () => {
        write("articles/999.json", {...record, appearances: []});
      },
      /source without appearance/u
    ],
    [
      "a check of no known shape",
      () => {
        write("checks.json", {"999/c001": {kind: "recomputed"}});
      },
      /checks\.json.*invalid/u
    ],
    [
      "a check of an unknown claim",
      () => {
        write("checks.json", {"999/c099": notCheckable});
      },
      /check of an unknown claim/u
    ]
  ])("refuses %s with a four-part error", (_title, spoil, message) => {
    spoil();
    expect(() => readCorpus(folder)).toThrow(message);
    expect(() => readCorpus(folder)).toThrow(/expected: .+\n {2}received: .+\n {2}to do: {4}/u);
  });

  it("refuses a malformed record or source list where only one is read", () => {
    write("articles/999.json", {});
    expect(() => readRecord(folder, "999")).toThrow(/999\.json/u);
    write("sources.json", [{}]);
    expect(() => readSources(folder)).toThrow(/sources\.json/u);
  });
});

describe("readCodings", () => {
  it("reads first and second codings and nothing else, and none where there are none", () => {
    expect(readCodings(folder)).toEqual([]);
    const coding = rawCodingFromRecord(record, sources, {kind: "rules", name: "fixture", version: "1", round: "first"});
    write("codings/999.first.json", coding);
    write("codings/999.adjudication.json", {});
    expect(readCodings(folder)).toEqual([coding]);
    write("codings/999.second.json", {...coding, quotes: [{}]});
    expect(() => readCodings(folder)).toThrow(/999\.second\.json/u);
  });
});

describe("writeJson", () => {
  it("leaves no partial file behind", () => {
    expect(readdirSync(file("articles"))).toEqual(["999.json"]);
    expect(readFileSync(file("articles/999.json"), "utf8").endsWith("}\n")).toBe(true);
  });
});

describe("readDraft", () => {
  it("reads a draft, fills in what may be left out, and refuses the rest", () => {
    write("draft.json", exampletonDraft());
    expect(readDraft(file("draft.json"))).toEqual(exampletonDraft());
    write("draft.json", {...exampletonDraft(), quotes: [{}]});
    expect(() => readDraft(file("draft.json"))).toThrow(/quotes\.0/u);
    expect(() => readJson(file("nothing.json"))).toThrow(/missing file/u);
    writeFileSync(file("draft.json"), "[");
    expect(() => readJson(file("draft.json"))).toThrow(/invalid JSON/u);
  });
});
