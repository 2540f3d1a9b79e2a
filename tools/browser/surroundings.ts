import {existsSync} from "node:fs";
import {chromium} from "@playwright/test";
import type {Surroundings} from "./findBrowser.js";
import {unpackShipped} from "./unpackShipped.js";

/** This machine, as the browser search sees it. */
export function surroundings(): Surroundings {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: existsSync,
    unpackShipped,
    playwrightPath: () => chromium.executablePath()
  };
}
