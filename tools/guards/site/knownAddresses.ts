import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {filesBelow} from "../filesBelow.js";
import type {KnownAddresses} from "./siteAddresses.js";

interface AddressList {
  readonly namespaces: readonly string[];
  readonly links: readonly {readonly url: string; readonly reason: string}[];
}

interface RecordWithUrl {
  readonly article: {readonly url: {readonly value?: string}};
}

/** The addresses of the list in data/addresses.json, and those of the articles on record. */
export function knownAddresses(root: string): KnownAddresses {
  const list = JSON.parse(readFileSync(new URL("../data/addresses.json", import.meta.url), "utf8")) as AddressList;
  const unexplained = list.links.filter(({reason}) => reason.trim().length === 0).map(({url}) => url);
  if (unexplained.length > 0) throw new Error(`missing reason in tools/guards/data/addresses.json: ${unexplained.join(", ")}`);
  const records = filesBelow(root, "packages/corpus/data/articles").filter(
    (file) => file.endsWith(".json") && existsSync(join(root, file))
  );
  const articles = records.flatMap(
    (file) => (JSON.parse(readFileSync(join(root, file), "utf8")) as RecordWithUrl).article.url.value ?? []
  );
  return {namespaces: list.namespaces, links: [...list.links.map(({url}) => url), ...articles]};
}
