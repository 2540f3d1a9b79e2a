import type {Problem} from "../src/rules/problem.js";
import type {ArticleRecord, CheckSpecification} from "../src/schema/types.js";

/**
 * The records, each claim with its check from `data/checks.json`. An article's own file never holds one, so that writing the record anew
 * cannot lose it.
 *
 * @param file - where the specifications stand, for the problems
 */
export function joinChecks(
  records: readonly ArticleRecord[],
  specifications: Readonly<Record<string, CheckSpecification>>,
  file: string
): {readonly records: readonly ArticleRecord[]; readonly problems: readonly Problem[]} {
  const claims = records.flatMap((record) => record.claims);
  const known = new Set(claims.map(({id}) => id));
  return {
    records: records.map((record) => ({
      ...record,
      claims: record.claims.map((claim) => ({...claim, check: specifications[claim.id] ?? null}))
    })),
    problems: [
      ...claims
        .filter(({check}) => check !== null)
        .map(({id}) => ({
          where: id,
          failed: "check in an article's file",
          expected: "null",
          received: "a specification",
          remedy: `move it to ${file}`
        })),
      ...Object.keys(specifications)
        .filter((id) => !known.has(id))
        .map((id) => ({
          where: file,
          failed: "check of an unknown claim",
          expected: "the id of a claim in the articles",
          received: id,
          remedy: "correct the id or remove the check"
        }))
    ]
  };
}
