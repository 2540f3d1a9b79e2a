import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {delimiter, dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Browser} from "@playwright/test";
import {afterAll, beforeAll, describe, expect, it, type TestContext} from "vitest";
import {findBrowser} from "../browser/findBrowser.js";
import {surroundings} from "../browser/surroundings.js";
import {runCommand} from "../check/runCommand.js";
import {root} from "../root.js";
import {host, listen} from "../start/listen.js";
import {siteServer} from "../start/siteServer.js";
import {bundlers} from "./bundleCode.js";
import limits from "./data/bundle-limits.json" with {type: "json"};
import {installedClosure} from "./installedClosure.js";
import {installTarballs} from "./installTarballs.js";
import {tarballFolder, tarballs} from "./packAll.js";
import {publicPackages} from "./publicPackages.js";

const marks: Readonly<Record<string, string>> = limits.marks;
const ready = existsSync(tarballFolder(root));
let folder = "";
let installation: Awaited<ReturnType<typeof installTarballs>> | undefined;

/** A folder outside the repository, with the examples, where npm has installed the packed packages. */
beforeAll(async () => {
  if (!ready) return;
  folder = realpathSync(mkdtempSync(join(tmpdir(), "on-the-record-clients-")));
  cpSync(join(root, "examples"), folder, {recursive: true});
  writeFileSync(join(folder, "package.json"), '{"name": "clients", "private": true, "type": "module"}\n');
  installation = await installTarballs(folder, publicPackages(root), tarballs(root));
  const link = (name: string, from: string) => {
    mkdirSync(dirname(join(folder, "node_modules", name)), {recursive: true});
    symlinkSync(realpathSync(join(root, from, "node_modules", name)), join(folder, "node_modules", name), "dir");
  };
  link("@duckdb/node-api", ".");
}, 120_000);
afterAll(() => {
  if (folder) rmSync(folder, {recursive: true, force: true});
}, 60_000);

/** The folder, or a skip that says why there is none. */
function installed(context: TestContext): string {
  if (!ready) context.skip("nothing is packed: npm test packs");
  return folder;
}

/** Rows of a table as the package ships them: what an example prints is counted from these another way. */
function rows(name: string, table: string): Record<string, unknown>[] {
  const file = join(folder, "node_modules/@onrecord", name, "dist/data", `${table}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>[];
}

/** Runs a script of an example's package.json, with the tools of the repository in place of those it would install. */
async function runExample(name: string, script: string): Promise<string> {
  const paths = [join(root, "node_modules/.bin"), join(root, "docs/node_modules/.bin"), process.env["PATH"] ?? ""];
  const env = {...process.env, PATH: paths.join(delimiter), OBSERVABLE_TELEMETRY_DISABLE: "1"};
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const {exitCode, output} = await runCommand(npm, ["run", "--silent", script], {cwd: join(folder, name), env});
  expect(exitCode, output).toBe(0);
  return output;
}

/** Every entry of our packages, as a browser without a bundler would find it. */
function importMap(): Record<string, string> {
  const houses = publicPackages(root).map(({manifest}) => manifest);
  const imports = houses.flatMap(({name, exports = {}}) =>
    Object.entries(exports).flatMap(([path, target]) => {
      const file = (target as {readonly import?: {readonly default?: string}}).import?.default;
      return file === undefined ? [] : [[name + path.slice(1), `/node_modules/${name}${file.slice(1)}`] as const];
    })
  );
  return Object.fromEntries(imports);
}

/** What a page shows in Chromium, with everything that it complains of or asks of another host. */
async function visit(
  site: string,
  path: string,
  shown: string
): Promise<{readonly text: string; readonly complaints: readonly string[]}> {
  const {executable, env} = await findBrowser(surroundings());
  const server: Server = siteServer({folder: site});
  let browser: Browser | undefined;
  try {
    const origin = `http://${host}:${String(await listen(server, 0))}`;
    browser = await chromium.launch({
      executablePath: executable,
      args: ["--no-sandbox"],
      env: {...process.env, ...env}
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on(
      "request",
      (request) => request.url().startsWith(origin) || request.url().startsWith("data:") || complaints.push(request.url())
    );
    await page.goto(`${origin}/${path}`);
    // The page may complain before it shows anything, and then never show it.
    await page.waitForSelector(shown, {timeout: 20_000}).catch((error: unknown) => complaints.push(String(error)));
    return {text: (await page.locator("body").innerText()).trim(), complaints};
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }
}

describe("npm install", () => {
  it("brings all packages in without a warning, and none of them nor what they bring runs a script", (context) => {
    installed(context);
    expect(installation?.exitCode, installation?.output).toBe(0);
    expect(installation?.warnings).toEqual([]);
    const packages = publicPackages(root);
    const ours = new Set(packages.map(({manifest}) => manifest.name));
    const all = [
      ...packages,
      ...installedClosure(
        packages.map(({folder}) => folder),
        (name) => ours.has(name)
      )
    ];
    const running = all.filter(({manifest: {scripts = {}}}) =>
      ["preinstall", "install", "postinstall"].some((name) => name in scripts)
    );
    expect(running.map(({manifest}) => manifest.name)).toEqual([]);
  });

  it("keeps to a range of versions in every example", () => {
    const versions = new Map(publicPackages(root).map(({manifest}) => [manifest.name, manifest.version]));
    const examples = readdirSync(join(root, "examples"), {withFileTypes: true}).filter((entry) => entry.isDirectory());
    expect(examples).toHaveLength(4);
    for (const {name} of examples) {
      const {dependencies} = JSON.parse(readFileSync(join(root, "examples", name, "package.json"), "utf8")) as {
        dependencies: Record<string, string>;
      };
      const own = Object.entries(dependencies).filter(([dependency]) => versions.has(dependency));
      expect(own.length, name).toBeGreaterThan(0);
      for (const [, range] of own) expect(range).toBe(">=0.1.0 <1");
    }
    expect([...versions.values()].every((version) => version.startsWith("0.") && !version.startsWith("0.0."))).toBe(true);
  });
});

describe("a bundle", () => {
  it.each(limits.bundles)("holds what is imported and no more: $code", async ({code, gzip, lacks}, context) => {
    const at = installed(context as unknown as TestContext);
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const text = await bundle(code, at);
      expect(text.length, bundler).toBeGreaterThan(0);
      expect(gzipSync(text, {level: 9}).length, `${bundler}, bytes`).toBeLessThanOrEqual(gzip);
      expect(
        lacks.filter((part) => text.includes(marks[part] ?? "")),
        bundler
      ).toEqual([]);
    }
  });

  it("of a whole part holds the words that are looked for elsewhere, so that their absence means something", async (context) => {
    const at = installed(context);
    const doors = {
      schema: "corpus/schema",
      codebook: "corpus/codebook",
      codings: "corpus/codings",
      quotes: "corpus",
      claims: "corpus",
      lists: "enrollment",
      counties: "enrollment/counties",
      votes: "enrollment/votes"
    };
    expect(Object.keys(doors)).toEqual(Object.keys(marks));
    for (const [part, door] of Object.entries(doors))
      expect(await bundlers.esbuild(`export * from "@onrecord/${door}";`, at), part).toContain(marks[part]);
  });

  it.each(["esbuild", "vite"] as const)("made by %s runs, and counts what the tables hold", async (bundler, context) => {
    const at = installed(context as unknown as TestContext);
    const code = 'import {quotes} from "@onrecord/corpus";\nconsole.log(quotes.length);\n';
    writeFileSync(join(at, "run.mjs"), await bundlers[bundler](code, at));
    const {output} = await runCommand(process.execPath, ["run.mjs"], {cwd: at});
    expect(Number(output)).toBe(rows("corpus", "quotes").length);
  });
});

describe("a browser", () => {
  it("runs the packages' modules as they are, by an import map and without a bundler", async (context) => {
    const at = installed(context);
    const map = {imports: importMap()};
    writeFileSync(
      join(at, "plain.html"),
      `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify(map)}</script>
<script type="module">
import {counties} from "@onrecord/enrollment/counties";
import {quotes} from "@onrecord/corpus";
import {wilsonInterval} from "@onrecord/analysis/compute";
const [body] = document.getElementsByTagName("body");
body.textContent = JSON.stringify([quotes.length, counties.length, typeof wilsonInterval]);
body.id = "done";
</script><body></body>`
    );
    const {text, complaints} = await visit(at, "plain.html", "#done");
    expect(complaints).toEqual([]);
    expect(JSON.parse(text)).toEqual([rows("corpus", "quotes").length, rows("enrollment", "counties").length, "function"]);
  });
});

describe("the examples", () => {
  const affiliationOf = () =>
    new Map(
      rows("corpus", "appearances").map(({article, source, affiliation}) => [`${String(article)} ${String(source)}`, affiliation])
    );
  const official = ["federal-enforcement", "other-executive", "elected", "local-law-enforcement", "court"];

  it("node-script prints the officials' part of each article's quotes", async (context) => {
    installed(context);
    const output = await runExample("node-script", "start");
    const affiliations = affiliationOf();
    const starts = new Map(
      rows("corpus", "quote-spans").flatMap(({quote, part, piece, start}) =>
        part === "content" && piece === 1 ? [[quote, Number(start)]] : []
      )
    );
    const furniture = rows("corpus", "article-parts").filter(({part}) => part === "furniture");
    const eligible = rows("corpus", "quotes").filter(
      ({id, article, place, act}) =>
        place === "body" &&
        (act === "speech" || act === "writing") &&
        !furniture.some(
          (piece) =>
            piece["article"] === article &&
            Number(piece["start"]) <= Number(starts.get(id)) &&
            Number(starts.get(id)) < Number(piece["end"])
        )
    );
    const ids = new Set(eligible.map(({id}) => id));
    const parents = new Map(rows("corpus", "quotes").map(({id, nestedIn}) => [id, nestedIn]));
    const lies = (id: unknown): boolean => id !== null && id !== undefined && (ids.has(id) || lies(parents.get(id)));
    const counted = eligible.filter(({nestedIn}) => !lies(nestedIn));
    const expected = rows("corpus", "articles").map(({id}) => {
      const own = counted.filter(({article}) => article === id);
      const theirs = own.filter(({source}) => official.includes(String(affiliations.get(`${String(id)} ${String(source)}`))));
      return `${String(id)}: officials have ${theirs.length} of ${own.length} quotes (coded twice by a language model)`;
    });
    expect(output.trim().split("\n")).toEqual(expected);
  });

  it("duckdb-queries prints counts of both packages", async (context) => {
    installed(context);
    const output = await runExample("duckdb-queries", "start");
    const [byAffiliation = [], [county] = []] = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>[]);
    const affiliations = affiliationOf();
    const counts = new Map<unknown, number>();
    for (const {article, source} of rows("corpus", "quotes")) {
      const affiliation = affiliations.get(`${String(article)} ${String(source)}`);
      counts.set(affiliation, (counts.get(affiliation) ?? 0) + 1);
    }
    expect(new Map(byAffiliation.map(({affiliation, quotes}) => [affiliation, quotes]))).toEqual(counts);

    const list = rows("enrollment", "roster-snapshots").find(({asOf}) => asOf === "2025-01-19")?.["snapshot"];
    const hosts = new Map(rows("enrollment", "agencies").map(({agency, hostFips}) => [agency, hostFips]));
    const people = new Map(
      rows("enrollment", "county-population").flatMap(({fips, year, population}) =>
        year === 2025 ? [[fips, Number(population)]] : []
      )
    );
    const agencies = new Set(
      rows("enrollment", "roster-entries").flatMap(({snapshot, agency}) => (snapshot === list ? [agency] : []))
    );
    const residents = [...agencies].flatMap((agency) => people.get(hosts.get(agency)) ?? []);
    expect(county).toEqual({small: residents.filter((count) => count < 100_000).length, counted: residents.length});
    expect(residents.length).toBeGreaterThan(100);
  });

  it("vite-app draws its chart in a browser, asks no other host, and leaves other packages' data out", async (context) => {
    const at = installed(context);
    await runExample("vite-app", "build");
    const site = join(at, "vite-app/dist");
    const {text, complaints} = await visit(site, "", "svg.onrecord-chart");
    expect(complaints).toEqual([]);
    const own = (table: string) => rows("corpus", table).filter(({article}) => article === "003").length;
    expect(text).toContain(`${own("appearances")} sources, ${own("quotes")} attributions, coded twice by a language model`);
    const scripts = readdirSync(join(site, "assets")).map((name) => readFileSync(join(site, "assets", name), "utf8"));
    expect(["schema", "codings", "lists", "counties"].filter((part) => scripts.join("").includes(marks[part] ?? ""))).toEqual([]);
  });

  it("framework-page is built with its counts", async (context) => {
    const at = installed(context);
    // Framework asks the registry for the versions of libraries that its client names; an empty folder is an answer without a network.
    const config = readFileSync(join(root, "docs/observablehq.config.js"), "utf8");
    const names = [...(/for \(const name of \[([^\]]*)\]/u.exec(config)?.[1] ?? "").matchAll(/"([^"]+)"/gu)].map(
      ([, name = ""]) => name
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      mkdirSync(join(at, `framework-page/src/.observablehq/cache/_npm/${name}@0.0.0-unused`), {recursive: true});
    await runExample("framework-page", "build");
    const {text, complaints} = await visit(join(at, "framework-page/dist"), "", "li");
    expect(complaints).toEqual([]);
    const shown = [...text.matchAll(/: (\d+)$/gmu)].map(([, count]) => Number(count));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(rows("corpus", "quotes").length);
    const reported = rows("corpus", "quotes").filter(({cueClass}) => cueClass === "neutral").length;
    expect(shown).toContain(reported);
  });
});
