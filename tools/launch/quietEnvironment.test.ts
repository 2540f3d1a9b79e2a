import {expect, it} from "vitest";
import {quietEnvironment} from "./quietEnvironment.mjs";

it("silences every tool that would report home, whatever was set before", () => {
  const env = quietEnvironment({DO_NOT_TRACK: "0", OTHER: "kept"});
  expect(env).toMatchObject({TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", OBSERVABLE_TELEMETRY_DISABLE: "1", OTHER: "kept"});
});
