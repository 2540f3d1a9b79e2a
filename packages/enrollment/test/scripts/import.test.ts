import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {miniature, rawFolderOf} from "../fixtures/miniature.js";

const root = path.resolve(import.meta.dirname, "../..");

it("prints every problem, exits 1 and writes nothing", async () => {
  const raw = await rawFolderOf(miniature());
  const data = path.join(mkdtempSync(path.join(tmpdir(), "onrecord-data-")), "data");
  onTestFinished(() => {
    rmSync(path.dirname(data), {recursive: true, force: true});
  });
  // The small country has none of the errors that the real files' repairs expect.
  const {status, stderr, stdout} = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(root, "scripts/import.ts"), "--raw", raw, "--data", data],
    {cwd: root, encoding: "utf8"}
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("repair laclede-2008 no longer applies");
  expect(stderr).toMatch(/ problems; nothing was written\n$/u);
  expect(existsSync(data) ? readdirSync(data) : []).toEqual([]);
});
