import {expect, it} from "vitest";
import {plantedRelease} from "../testing/plantedData.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {writeRelease} from "./releaseFiles.js";
import {versionProblems} from "./versionProblems.js";

const project = (corpus: string, cited: string) =>
  temporaryFolder({
    "packages/corpus/package.json": JSON.stringify({name: "@onrecord/corpus", version: corpus}),
    "CITATION.cff": cited === "" ? "" : `version: ${cited}\n`
  });

it("finds nothing where packages, citation and the last release name one version", () => {
  expect(versionProblems(project("0.1.0", "0.1.0"))).toEqual([]);
  const root = project("0.2.0", "0.2.0");
  const {record, marks} = plantedRelease();
  writeRelease(root, record, marks);
  expect(versionProblems(root)).toEqual([]);
});

it("finds a version set by hand", () => {
  expect(versionProblems(project("0.3.0", "0.1.0")).join()).toContain("received: @onrecord/corpus 0.3.0, CITATION.cff 0.1.0");
  expect(versionProblems(project("0.3.0", "")).join()).toContain("CITATION.cff none");
  const root = project("0.3.0", "0.3.0");
  const {record, marks} = plantedRelease();
  writeRelease(root, record, marks);
  expect(versionProblems(root).join()).toContain("that of the last release, 0.2.0");
});
