import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {buildOrStop} from "./buildOrStop.js";

it("throws in four parts for a build that fails, the build's own words before it", async () => {
  const lines: string[] = [];
  const folder = temporaryFolder({
    "package.json": '{"name": "planted", "packageManager": "pnpm@10.34.9"}',
    "turbo.json": "{not json"
  });
  await expect(buildOrStop(folder, (line) => lines.push(line))).rejects.toThrow(
    /^the build failed\n {2}expected: .*\n {2}received: exit code \d.*\n {2}to do: /u
  );
  expect(lines.join("\n")).toContain("turbo.json");
});
