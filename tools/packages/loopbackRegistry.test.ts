import {expect, it, onTestFinished} from "vitest";
import {soundPackage} from "../testing/plantedPackage.js";
import {temporaryFolder} from "../testing/temporaryFolder.js";
import {loopbackRegistry} from "./loopbackRegistry.js";
import {readManifest} from "./publicPackages.js";

async function registry() {
  const folder = temporaryFolder(soundPackage);
  const offered = await loopbackRegistry([], [{folder, manifest: readManifest(folder)}]);
  onTestFinished(() => offered.close());
  const {url} = offered;
  const publish = (version: string, tarball: string) =>
    fetch(`${url}@onrecord%2fnew`, {
      method: "PUT",
      body: JSON.stringify({
        versions: {[version]: {name: "@onrecord/new", version}},
        _attachments: {[`new-${version}.tgz`]: {data: Buffer.from(tarball).toString("base64")}}
      })
    });
  return {url, publish};
}

interface Packument {
  readonly "dist-tags": {readonly latest: string};
  readonly versions: Readonly<Record<string, {readonly dist: {readonly tarball: string}}>>;
}

it("offers what is published to it, the newest version as the latest", async () => {
  const {url, publish} = await registry();
  expect((await fetch(`${url}@onrecord%2fnew`)).status).toBe(404);
  for (const version of ["0.2.0", "0.3.0"]) expect((await publish(version, `bytes of ${version}`)).status).toBe(201);
  const packument = (await (await fetch(`${url}@onrecord%2fnew`)).json()) as Packument;
  expect(packument["dist-tags"].latest).toBe("0.3.0");
  expect(Object.keys(packument.versions)).toEqual(["0.2.0", "0.3.0"]);
  const tarball = await fetch(packument.versions["0.2.0"]?.dist.tarball ?? "");
  expect(await tarball.text()).toBe("bytes of 0.2.0");
});

it("takes each version once, and is never answered from a cache", async () => {
  const {url, publish} = await registry();
  await publish("0.2.0", "first");
  expect((await publish("0.2.0", "second")).status).toBe(403);
  const answer = await fetch(`${url}@onrecord%2fplanted`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

it("does not fall over what is no publication", async () => {
  const {url} = await registry();
  expect((await fetch(`${url}@onrecord%2fnew`, {method: "PUT", body: "not JSON"})).status).toBe(400);
});
