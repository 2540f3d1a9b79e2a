import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {writeTables} from "@onrecord/tables";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {publishedData} from "../../scripts/publishedData.js";
import {exampletonDraft, exampletonRaw} from "../fixtures/exampleton.js";
import {stanceton, stancetonDraft, stancetonText} from "../fixtures/stanceton.js";

const root = path.resolve(import.meta.dirname, "../..");
let folder = "";
const at = (...parts: string[]) => path.join(folder, ...parts);

/** Runs a script as its user does. */
function run(script: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "scripts", script), ...args], {
    cwd: root,
    encoding: "utf8"
  });
  return {status, output: stdout + stderr};
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "onrecord-"));
  writeFileSync(at("999.txt"), exampletonRaw);
  for (const name of ["999.json", "999.first.json", "999.second.json"]) writeFileSync(at(name), JSON.stringify(exampletonDraft()));
  writeFileSync(
    at("999.adjudication.json"),
    JSON.stringify({
      differences: [{what: "code", field: "tier", first: "q5", second: "q5", final: "q5", decided: "first", reason: "test"}]
    })
  );
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe("the coder's commands", () => {
  it("take a draft and its two raw codings to a verified record", () => {
    const data = ["--data", at("data"), "--texts", folder];
    expect(run("codings.ts", "999", "--drafts", folder, ...data)).toMatchObject({status: 0});
    expect(run("record.ts", at("999.json"), ...data)).toMatchObject({
      status: 0,
      output: "999: 11 quotes, 7 sources, 1 non-quotations, 1 claims\n"
    });
    expect(readdirSync(at("data/codings"))).toEqual(["999.adjudication.json", "999.first.json", "999.second.json"]);
    expect(JSON.parse(readFileSync(at("data/codings/999.adjudication.json"), "utf8"))).toMatchObject({
      differences: [{first: 5, second: 5, final: "999/q005"}]
    });
    expect(JSON.parse(readFileSync(at("data/articles/999.json"), "utf8"))).toMatchObject({
      codings: [{round: "first"}, {round: "second"}]
    });
    const verified = run("verify.ts", ...data);
    expect(verified).toMatchObject({status: 0});
    expect(verified.output).toMatch(/999 +15 +0 +0 {2}the very text/u);
  }, 60_000);

  it("exit 1 on an orphan, naming the record, and on a text that is not the one that was coded", () => {
    const data = ["--data", at("data"), "--texts", folder];
    run("record.ts", at("999.json"), ...data);
    writeFileSync(at("999.txt"), exampletonRaw.replace("It rained,", "It poured and poured,"));
    const {status, output} = run("verify.ts", ...data);
    expect(status).toBe(1);
    expect(output).toContain("999/q004: orphaned");
    expect(output).toContain("999: another text than the one that was coded");
    expect(output).toMatch(
      /expected: its words at its offsets\n {2}received: the content at its offsets is not what was coded\n {2}to do: {4}restore/u
    );
  }, 60_000);

  it.each([
    [
      "a draft with an anchor that is not there",
      () => {
        writeFileSync(
          at("999.json"),
          JSON.stringify(exampletonDraft()).replace("the levy would ~~ by June", "the tax would ~~ by June")
        );
      },
      "anchor not found"
    ],
    [
      "a draft that is no JSON",
      () => {
        writeFileSync(at("999.json"), "{");
      },
      "invalid JSON"
    ],
    [
      "a draft without its text",
      () => {
        rmSync(at("999.txt"));
      },
      "missing text"
    ]
  ])(
    "write nothing for %s, and say what to do",
    (_title, spoil, failed) => {
      spoil();
      const {status, output} = run("record.ts", at("999.json"), "--data", at("data"), "--texts", folder);
      expect(status).toBe(1);
      expect(output).toContain(failed);
      expect(output).toMatch(/to do: {4}.+\n1 problem; nothing was written/u);
      expect(existsSync(at("data"))).toBe(false);
    },
    60_000
  );

  it("refuse an empty data folder", () => {
    expect(run("verify.ts", "--data", at("nowhere"), "--texts", folder)).toMatchObject({status: 1});
  }, 60_000);

  it("scaffold the next article from any text, and the scaffold makes a record at once", () => {
    cpSync(at("999.txt"), at("any.txt"));
    const scaffolded = run("newArticle.ts", at("any.txt"), "--drafts", at("drafts"), "--data", at("data"));
    expect(scaffolded).toMatchObject({status: 0});
    expect(scaffolded.output).toMatch(/000: 5 pairs of marks to decide on; SHA-256 [0-9a-f]{64}/u);
    expect(run("record.ts", at("drafts/000.json"), "--data", at("data"), "--texts", at("drafts"))).toMatchObject({
      status: 0,
      output: "000: 5 quotes, 1 sources, 0 non-quotations, 0 claims\n"
    });
    expect(run("newArticle.ts", at("missing.txt"), "--drafts", at("drafts"))).toMatchObject({status: 1});
    writeFileSync(at("empty.txt"), " \n");
    expect(run("newArticle.ts", at("empty.txt"), "--drafts", at("drafts"))).toMatchObject({
      status: 1,
      output: expect.stringContaining("empty text") as string
    });
  }, 60_000);
});

describe("the built data files", () => {
  it("are, to the byte, what the same records give at another time", () => {
    writeTables(at("data"), publishedData());
    const built = path.join(root, "dist/data");
    expect(readdirSync(at("data"))).toEqual(readdirSync(built));
    for (const name of readdirSync(built))
      expect(readFileSync(at("data", name)).equals(readFileSync(path.join(built, name))), name).toBe(true);
  });

  it("come with a JSON Schema of the records", () => {
    const schema = JSON.parse(readFileSync(path.join(root, "dist/json-schema/article-record.json"), "utf8")) as {
      required: string[];
    };
    expect(schema.required).toEqual(expect.arrayContaining(["article", "appearances", "quotes", "claims"]));
  });
});

describe("the commands for stance", () => {
  const write = (name: string, value: unknown) => {
    writeFileSync(at(name), JSON.stringify(value));
  };
  const read = (name: string) => JSON.parse(readFileSync(at(name), "utf8")) as Record<string, unknown>;

  it("take units, two drafts and their adjudication to a record with its stances", async () => {
    const {record, sources} = await stanceton();
    mkdirSync(at("data/articles"), {recursive: true});
    write("data/articles/998.json", record);
    write("data/sources.json", sources);
    writeFileSync(at("998.txt"), stancetonText);
    const places = ["--data", at("data"), "--texts", folder];

    expect(run("stanceUnits.ts", "998", "--drafts", folder, ...places)).toMatchObject({
      status: 0,
      output: expect.stringContaining("998: 14 units") as string
    });
    expect(readFileSync(at("998.stance-units.json"), "utf8")).toContain("The mayor whined that");

    write("first.json", stancetonDraft());
    const checked = run("stance.ts", at("first.json"), "--check", ...places);
    expect(checked).toEqual({
      status: 0,
      output: "998: 5 judgements on 5 units, 9 untouched; nothing wrong found, nothing written\n"
    });
    expect(existsSync(at("data/codings/998.stance.first.json"))).toBe(false);

    expect(run("stance.ts", at("first.json"), ...places)).toMatchObject({status: 0});
    write("998.json", stancetonDraft("adjudicated"));
    write("998.adjudication.json", {article: "998", differences: []});
    expect(run("stance.ts", at("998.json"), ...places).output).toContain("received: the first only");
    write("second.json", stancetonDraft("second"));
    expect(run("stance.ts", at("second.json"), ...places)).toMatchObject({status: 0});
    expect(run("stance.ts", at("998.json"), ...places)).toMatchObject({status: 0});
    expect(read("data/articles/998.json")["stance"]).toMatchObject({
      codings: [{round: "first"}, {round: "second"}],
      whole: [{target: "ice"}, {target: "ice-raids"}]
    });
    expect(read("data/codings/998.stance.adjudication.json")).toMatchObject({article: "998", differences: []});
    expect(run("verify.ts", ...places)).toMatchObject({status: 0});

    write("second.json", {
      ...stancetonDraft("second"),
      judgements: stancetonDraft().judgements.slice(1),
      untouched: [...stancetonDraft().untouched, "998/t001"]
    });
    expect(run("stance.ts", at("second.json"), ...places)).toMatchObject({status: 0});
    const undecided = run("stance.ts", at("998.json"), ...places);
    expect(undecided).toMatchObject({status: 1});
    expect(undecided.output).toContain("998/t001 ice-raids: difference without a decision");
  }, 60_000);

  it("say what is missing, and write nothing", () => {
    const places = ["--data", at("data"), "--texts", folder];
    expect(run("stance.ts").output).toContain("missing draft");
    write("odd.json", {...stancetonDraft(), article: "997"});
    expect(run("stance.ts", at("odd.json"), ...places)).toMatchObject({
      status: 1,
      output: expect.stringContaining("unknown article") as string
    });
    write("odd.json", {...stancetonDraft(), judgements: [{unit: "998/q001", label: "maybe"}]});
    expect(run("stance.ts", at("odd.json"), ...places).output).toMatch(/invalid judgements\.0\.label/u);
    expect(run("stanceUnits.ts", "777", "--texts", folder)).toMatchObject({
      status: 1,
      output: expect.stringContaining("received: 777") as string
    });
    expect(existsSync(at("data"))).toBe(false);
  }, 60_000);
});
