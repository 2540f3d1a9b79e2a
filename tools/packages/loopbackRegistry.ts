import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server} from "node:http";
import {join, relative} from "node:path";
import {listen, host} from "../start/listen.js";
import {readTarball} from "./readTarball.js";
import {writeTar} from "./writeTar.js";
import type {InstalledPackage} from "./installedClosure.js";
import type {Manifest} from "./publicPackages.js";

interface Offered {
  readonly manifest: Manifest;
  readonly tarball: () => Buffer;
}

/** A package registry on this machine, for as long as a test needs one. */
export interface LoopbackRegistry {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Offers our tarballs, and third-party packages as the repository has them installed, so that an ordinary `npm install`
 * elsewhere works with the network cut. Takes what `npm publish` sends, each version once.
 */
export async function loopbackRegistry(
  tarballFiles: readonly string[],
  installed: readonly InstalledPackage[]
): Promise<LoopbackRegistry> {
  const offers = new Map<string, Map<string, Offered>>();
  const offer = (offered: Offered) => {
    const {name, version} = offered.manifest;
    offers.set(name, (offers.get(name) ?? new Map<string, Offered>()).set(version, offered));
  };
  for (const file of tarballFiles) {
    const tarball = readFileSync(file);
    const manifest = readTarball(file).find(({path}) => path === "package/package.json");
    if (!manifest) throw new Error(`invalid tarball: no package.json in ${file}`);
    offer({manifest: JSON.parse(manifest.content.toString("utf8")) as Manifest, tarball: () => tarball});
  }
  for (const {folder, manifest} of installed) offer({manifest, tarball: once(() => tarballOf(folder))});

  const server: Server = createServer((request, response) => {
    const json = (status: number, content: unknown) =>
      response.writeHead(status, {"content-type": "application/json", "cache-control": "no-store"}).end(JSON.stringify(content));
    const [name = "", version] = decodeURIComponent((request.url ?? "/").slice(1)).split("/-/");
    const versions = offers.get(name);
    if (request.method === "PUT") {
      void read(request).then((body) => {
        const published = publishedOf(body);
        if (!published) return json(400, {error: "no publication"});
        if (published.some(({manifest}) => versions?.has(manifest.version))) return json(403, {error: "published before"});
        published.forEach(offer);
        return json(201, {ok: true});
      });
      return;
    }
    const one = version === undefined ? undefined : versions?.get(version);
    if (one) response.writeHead(200, {"content-type": "application/octet-stream"}).end(one.tarball());
    else if (versions && version === undefined) json(200, packument(name, versions, `http://${request.headers.host ?? host}`));
    else json(404, {error: "not offered here"});
  });
  const port = await listen(server, 0);
  return {
    url: `http://${host}:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

interface Publication {
  readonly versions: Readonly<Record<string, Manifest>>;
  readonly _attachments: Readonly<Record<string, {readonly data: string}>>;
}

/** The versions in what `npm publish` sends: one, with its tarball; undefined when it sends something else. */
function publishedOf(body: string): Offered[] | undefined {
  try {
    const {versions, _attachments: attachments} = JSON.parse(body) as Publication;
    const [attachment] = Object.values(attachments);
    if (!attachment) return undefined;
    const tarball = Buffer.from(attachment.data, "base64");
    return Object.values(versions).map((manifest) => ({manifest, tarball: () => tarball}));
  } catch {
    return undefined;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function packument(name: string, versions: ReadonlyMap<string, Offered>, origin: string): unknown {
  const entries = [...versions].map(([version, {manifest, tarball}]) => {
    const shasum = createHash("sha1").update(tarball()).digest("hex");
    return [version, {...manifest, scripts: {}, dist: {tarball: `${origin}/${name}/-/${version}`, shasum}}] as const;
  });
  return {name, "dist-tags": {latest: entries.at(-1)?.[0]}, versions: Object.fromEntries(entries)};
}

function tarballOf(folder: string): Buffer {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).split(/[/\\]/u).includes("node_modules"));
  return writeTar(
    files.map((file) => ({path: `package/${relative(folder, file).replaceAll("\\", "/")}`, content: readFileSync(file)}))
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}
