import {acts, affiliations, cueClasses, namings} from "@onrecord/corpus/codebook";
import fc from "fast-check";
import {fixtureRecord} from "../../fixtures.js";
import {recode} from "./recode.js";

const quote = fc.record({
  source: fc.constantFrom("A", "B", "C"),
  start: fc.integer({min: 0, max: 60}),
  length: fc.integer({min: 1, max: 30}),
  act: fc.constantFrom(...acts.codes),
  place: fc.constantFrom("body" as const, "body" as const, "headline" as const),
  quoted: fc.boolean(),
  nested: fc.boolean(),
  naming: fc.constantFrom(...namings.codes),
  cueClass: fc.constantFrom(...cueClasses.codes)
});
const affiliation = fc.constantFrom(...affiliations.codes);
const borderline = fc.option(affiliation);

/** Any article of 100 words, the last ten of them furniture, with up to nine quotes. */
export const someRecord = fc
  .record({
    quotes: fc.array(quote, {maxLength: 9}),
    appearances: fc.record({
      A: fc.record({affiliation, borderline}),
      B: fc.record({affiliation, borderline}),
      C: fc.record({affiliation, borderline})
    })
  })
  .map(({quotes, appearances}) =>
    recode(
      fixtureRecord(
        100,
        quotes.map(({source, start, length, act, place, quoted, nested}, i) => ({
          id: `999/q00${i + 1}`,
          source,
          words: [[start, start + length]],
          act,
          place,
          quoted,
          ...(nested && i > 0 ? {nestedIn: `999/q00${i}`} : {})
        })),
        90
      ),
      {
        appearances,
        quotes: Object.fromEntries(
          quotes.map(({naming, cueClass}, i) => [
            String(i + 1),
            {naming, cueClass, cueLemma: cueClass === "none" ? null : `cue ${cueClass}`}
          ])
        )
      }
    )
  );
