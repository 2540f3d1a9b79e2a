import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {parse} from "yaml";
import {root} from "../root.js";

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, {readonly steps: readonly {readonly run?: string; readonly env?: Readonly<Record<string, string>>}[]}>
  >;
}

const workflow = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

it("publishes with provenance: npm may ask the host who built it", () => {
  expect(workflow.permissions["id-token"]).toBe("write");
  expect(steps.filter(({env}) => env?.["NPM_TOKEN"] !== undefined).map(({env}) => env?.["NPM_CONFIG_PROVENANCE"])).toEqual([
    "true"
  ]);
});

it("tests before it publishes, from the lockfile as it stands", () => {
  const tested = steps.findIndex(({run}) => run === "npm test");
  const published = steps.findIndex(({env}) => env?.["NPM_TOKEN"] !== undefined);
  expect(tested).toBeGreaterThanOrEqual(0);
  expect(published).toBeGreaterThan(tested);
  expect(readFileSync(join(root, "tools/run.mjs"), "utf8")).toContain('"--frozen-lockfile"');
});
