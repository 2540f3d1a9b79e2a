import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, expect, it, type TestContext} from "vitest";
import {tarballs, tarballFolder} from "../packages/packAll.js";
import {readTarball} from "../packages/readTarball.js";
import {root} from "../root.js";
import {builtFiles, siteFolder} from "./builtFiles.js";
import {articleTexts, textsMissing} from "./copyright/articleTexts.js";
import {publishedRecords} from "./copyright/publishedRecord.js";
import {publishedRuns, type NamedContent} from "./copyright/publishedRuns.js";
import {sharesTooLarge} from "./copyright/publishedShare.js";
import {borrowedGists, wordCaps} from "./copyright/wordCaps.js";
import {wordsInCodings} from "./copyright/wordsInCodings.js";
import allowedPaths from "./data/allowed-paths.json" with {type: "json"};
import {dependencyDirections} from "./dependencyDirections.js";
import {filesBelow} from "./filesBelow.js";
import {machinePaths, type AllowedPath} from "./machinePaths.js";
import {describeProblems, type Problem} from "./problem.js";
import {projectFiles} from "./projectFiles.js";
import {rawInputs} from "./rawInputs.js";
import {knownAddresses} from "./site/knownAddresses.js";
import {siteAddresses, unresolvedImports} from "./site/siteAddresses.js";
import {strictTypes} from "./strictTypes.js";

const fromDisk = (file: string): NamedContent => ({name: file, content: () => readFileSync(join(root, file), "utf8")});

const fromTarballs = (): NamedContent[] =>
  tarballs(root).flatMap((tarball) =>
    readTarball(tarball).map(({path, content}) => ({
      name: `${basename(tarball)}/${path}`,
      content: () => content.toString("utf8")
    }))
  );

function expectNone(problems: readonly Problem[]) {
  expect(describeProblems(problems)).toBe("");
}

/** The files of the built site; without them the test is skipped, and says so. */
function siteFiles(context: TestContext): string[] {
  const files = filesBelow(root, siteFolder);
  if (files.length === 0) context.skip("the site is not built: npm start or npm test builds it");
  return files;
}

/** The texts of the articles; without them the test is skipped, and says so. */
function textsAtHand(context: TestContext): ReadonlyMap<string, string> {
  return articleTexts(root) ?? context.skip(textsMissing);
}

describe("the built site", () => {
  it("asks nothing of another host, and links only to addresses on the list", (context) => {
    expectNone(siteAddresses(root, siteFiles(context), knownAddresses(root)));
  });

  it("has no import that a browser cannot resolve", (context) => {
    expectNone(unresolvedImports(root, siteFiles(context)));
  });
});

describe("the repository", () => {
  it("has no machine's path in a committed or built file", () => {
    const allowed: readonly AllowedPath[] = allowedPaths.allowed;
    expectNone(machinePaths(root, [...projectFiles(root), ...builtFiles(root)], allowed));
  });

  it("declares no dependency against the import directions", () => {
    expectNone(dependencyDirections(root));
  });

  it("type-checks every part strictly, from one base", () => {
    expectNone(strictTypes(root));
  });

  it("holds no raw input", (context) => {
    const inputs = ["../shared/data/raw", "../shared/seeds"].map((folder) => join(root, folder)).filter(existsSync);
    if (inputs.length === 0) context.skip("the raw inputs are not at hand: no ../shared/data/raw and no ../shared/seeds");
    expectNone(rawInputs(root, projectFiles(root), inputs));
  });
});

describe("copyright", () => {
  it("is kept in every committed or new file", (context) => {
    expectNone(publishedRuns(projectFiles(root).map(fromDisk), textsAtHand(context), publishedRecords(root)));
  });

  it("is kept in the built site and the built packages", (context) => {
    expectNone(publishedRuns(builtFiles(root).map(fromDisk), textsAtHand(context), publishedRecords(root)));
  });

  it("is kept in the tarballs", (context) => {
    const texts = textsAtHand(context);
    if (!existsSync(tarballFolder(root))) context.skip("nothing is packed: npm test packs");
    expectNone(publishedRuns(fromTarballs(), texts, publishedRecords(root)));
  });

  it("holds records to at most 60 words per quotation and 12 per claim, gist and title", () => {
    expectNone(wordCaps(publishedRecords(root)));
  });

  it("holds records to at most 35 % of an article's words", (context) => {
    expectNone(sharesTooLarge(textsAtHand(context), publishedRecords(root)));
  });

  it("holds gists to our own words", (context) => {
    expectNone(borrowedGists(textsAtHand(context), publishedRecords(root)));
  });

  it("holds raw codings to offsets and codes", (context) => {
    expectNone(wordsInCodings(root, textsAtHand(context)));
  });
});
