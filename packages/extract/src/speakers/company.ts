import type {Somebody} from "./somebody.js";
import {wordSet} from "./words/wordSet.js";

const companies = wordSet("company firm airline manufacturer retailer");
const publicBodies = wordSet(
  "authority agency department ministry council commission court police university college committee bureau office board parliament congress senate house government administration association union party nations"
);

/** Whether a noun, in the singular and lower case, means a company. */
export function isCompany(noun: string): boolean {
  return companies.has(noun);
}

/** Whether a name is that of a body that nobody calls a company. */
export function isPublic({nameWords}: Somebody): boolean {
  return nameWords.some((word) => publicBodies.has(word));
}
