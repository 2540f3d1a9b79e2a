import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {expect, it} from "vitest";
import {readTar} from "./readTar.js";
import {writeTar} from "./writeTar.js";

const segment = fc.stringMatching(/^[a-z0-9.é-]{1,20}$/u).filter((name) => !/^\.+$/u.test(name));
const path = fc.array(segment, {minLength: 1, maxLength: 6}).map((parts) => parts.join("/"));
const entry = fc.record({path, content: fc.uint8Array({maxLength: 2000}).map((bytes) => Buffer.from(bytes))});

it("reads back what was written", () => {
  fc.assert(
    fc.property(fc.array(entry, {maxLength: 5}), (entries) => {
      expect(readTar(gunzipSync(writeTar(entries)))).toEqual(entries.map(({path: name, content}) => ({path: name, content})));
    })
  );
});

it("holds long paths in two fields, and turns away what fits in neither", () => {
  const long = `${"folder/".repeat(20)}${"name".repeat(20)}`;
  expect(readTar(gunzipSync(writeTar([{path: long, content: Buffer.from("x")}])))).toEqual([
    {path: long, content: Buffer.from("x")}
  ]);
  expect(() => writeTar([{path: "x".repeat(101), content: Buffer.alloc(0)}])).toThrow(/path too long/u);
});
