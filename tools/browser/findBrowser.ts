import {fourParts} from "../launch/fourParts.mjs";
import {installedPlaces} from "./installedPlaces.js";

/** How a browser is started. */
export interface Browser {
  readonly executable: string;
  readonly origin: "CHROMIUM_PATH" | "installed" | "shipped by npm" | "Playwright's own";
  /** Variables the browser needs besides our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the search looks at; a test passes in its own. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
  /** Makes the browser of the npm package ready to run. */
  readonly unpackShipped: () => Promise<Pick<Browser, "executable" | "env">>;
  /** Where Playwright's own download would lie. */
  readonly playwrightPath: () => string;
}

/**
 * The Chromium for the browser tests: CHROMIUM_PATH, an installed Chrome or Chromium, the one that an npm package carries
 * (Linux x64), Playwright's own download. Throws when there is none, or when CHROMIUM_PATH names nothing.
 */
export async function findBrowser(surroundings: Surroundings): Promise<Browser> {
  const {platform, arch, env, exists, unpackShipped, playwrightPath} = surroundings;
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (exists(named)) return {executable: named, origin: "CHROMIUM_PATH", env: {}};
    throw new Error(
      fourParts({
        failed: "missing browser named by CHROMIUM_PATH",
        expected: "the path of a Chrome or Chromium program",
        received: named,
        remedy: "correct the path, or unset CHROMIUM_PATH to have a browser looked for"
      })
    );
  }
  const installed = installedPlaces(platform, env).find(exists);
  if (installed !== undefined) return {executable: installed, origin: "installed", env: {}};
  if (platform === "linux" && arch === "x64") return {...(await unpackShipped()), origin: "shipped by npm"};
  const own = playwrightPath();
  if (own && exists(own)) return {executable: own, origin: "Playwright's own", env: {}};
  throw new Error(
    fourParts({
      failed: "no browser found for the browser tests",
      expected: "Chrome or Chromium, installed in its usual place or named by CHROMIUM_PATH",
      received: `none on ${platform} ${arch}`,
      remedy: "install Chrome or Chromium, or set CHROMIUM_PATH, or run: npx playwright install chromium"
    })
  );
}
