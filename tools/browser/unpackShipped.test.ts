import {accessSync, constants, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {unpackShipped} from "./unpackShipped.js";

it("unpacks a browser with its fonts and libraries, once, and leaves the environment as it was", async (context) => {
  if (process.platform !== "linux" || process.arch !== "x64") context.skip("the shipped browser is for Linux x64");
  const cache = temporaryFolder();
  const before = {...process.env};
  const {executable, env} = await unpackShipped(cache);
  expect(process.env).toEqual(before);
  accessSync(executable, constants.X_OK);
  expect(readFileSync(join(env["FONTCONFIG_PATH"] ?? "", "fonts.conf"), "utf8")).toContain(
    `<dir>${env["FONTCONFIG_PATH"] ?? ""}</dir>`
  );
  expect(readdirSync((env["LD_LIBRARY_PATH"] ?? "").split(":")[0] ?? "")).toContain("libnspr4.so");
  expect(readdirSync(cache)).toHaveLength(1);
  const {mtimeMs} = statSync(executable);
  expect((await unpackShipped(cache)).executable).toBe(executable);
  expect(statSync(executable).mtimeMs).toBe(mtimeMs);
});
