import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {fingerprintOf, spanDigest} from "../../src/text/fingerprint.js";

describe("fingerprintOf", () => {
  it("hashes the canonical text as UTF-8, as another implementation does, and counts both kinds of length", async () => {
    expect(await fingerprintOf("\uFEFFa\r\n😀")).toEqual({
      sha256: createHash("sha256").update("a\n😀", "utf8").digest("hex"),
      utf16Length: 4,
      codePointLength: 3,
      canonicaliser: 1
    });
  });

  it("knows the published value of the empty text (FIPS 180-4)", async () => {
    expect((await fingerprintOf("")).sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});

describe("spanDigest", () => {
  it("tells pieces apart that join to the same string", async () => {
    expect(await spanDigest(["ab", "c"])).not.toBe(await spanDigest(["a", "bc"]));
    expect(await spanDigest(["ab"])).toMatch(/^[0-9a-f]{16}$/u);
  });
});
