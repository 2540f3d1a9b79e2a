import {type articles, recordOf, sources} from "@onrecord/corpus";
import {rawCodings} from "@onrecord/corpus/codings";
import {describe, expect, it} from "vitest";
import {countedQuotes, officialShare, sourceShares} from "../../src/compute/index.js";
import {recordUnderCoding} from "../../src/compute/recordUnderCoding.js";

describe("recordUnderCoding", () => {
  it("keeps every judgement of the raw coding and the text structure of the record", () => {
    for (const coding of rawCodings) {
      const record = recordOf(coding.article as (typeof articles)[number]["id"]);
      const under = recordUnderCoding(record, coding);
      expect(under.record.article).toBe(record.article);
      expect(under.record.quotes.map(({spans}) => spans)).toEqual(coding.quotes.map(({spans}) => spans));
      expect(under.record.quotes.map(({nestedIn}) => nestedIn === null)).toEqual(
        coding.quotes.map(({nestedIn}) => nestedIn === null)
      );
      expect(under.sources).toHaveLength(coding.sources.length);
    }
  });

  it("gives a record that the statistics count, with every source known", () => {
    for (const coding of rawCodings) {
      const {record, sources: own} = recordUnderCoding(recordOf(coding.article as (typeof articles)[number]["id"]), coding);
      const shares = sourceShares([record], own);
      expect(shares.reduce((sum, {quotes}) => sum + quotes, 0)).toBe(countedQuotes(record).length);
      expect(shares.every(({label}) => label.includes("coding"))).toBe(true);
      expect(officialShare([record], own).of).toBe(countedQuotes(record).length);
    }
  });

  it("leaves the adjudicated record alone", () => {
    const [coding] = rawCodings;
    if (!coding) throw new Error("no raw codings");
    const record = recordOf(coding.article as (typeof articles)[number]["id"]);
    const before = JSON.stringify(record);
    recordUnderCoding(record, coding);
    expect(JSON.stringify(record)).toBe(before);
    expect(sources.length).toBeGreaterThan(0);
  });
});
