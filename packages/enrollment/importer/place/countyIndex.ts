import type {County} from "../../src/schema/types.js";

const ending = / (?:County|Parish|Borough|Census Area|Municipality|City and Borough|Planning Region|city)$/u;

/** Letters only, so that `De Soto`, `DeSoto` and `DE SOTO`, or `St. Johns`, `ST JOHNS` and `Saint Johns`, are one. */
export function letters(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\bsaint\b/gu, "st")
    .replace(/[^a-z]/gu, "");
}

/** Finds counties of a state by the ways in which lists write them. */
export interface CountyIndex {
  /** `Cook County`, `COOK`, `Richmond City`: a bare name that a county and a city share means the county. */
  readonly named: (state: string, name: string) => County | undefined;
  /** The county whose full name stands in an agency's name, the longest if there are several. */
  readonly within: (state: string, agencyName: string) => County | undefined;
}

export function countyIndex(counties: readonly County[]): CountyIndex {
  const current = counties.filter(({validTo}) => validTo === null);
  const byName = new Map<string, County>();
  const byState = new Map<string, {readonly words: string; readonly county: County}[]>();
  for (const county of [...current].sort((a, b) => Number(a.kind === "city") - Number(b.kind === "city"))) {
    const base = letters(county.name.replace(ending, ""));
    const keys = county.kind === "city" ? [`${base}city`, base] : [base];
    for (const key of keys) if (!byName.has(`${county.state} ${key}`)) byName.set(`${county.state} ${key}`, county);
    const list = byState.get(county.state) ?? [];
    list.push({words: words(county.name), county});
    byState.set(county.state, list);
  }
  return {
    named: (state, name) => byName.get(`${state} ${letters(name.replace(/ (?:County|Parish|Planning Region)$/iu, ""))}`),
    within: (state, agencyName) => {
      const text = ` ${words(agencyName)} `;
      const found = (byState.get(state) ?? []).filter((entry) => text.includes(` ${entry.words} `));
      return found.sort((a, b) => b.words.length - a.words.length)[0]?.county;
    }
  };
}

const words = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[.'’\p{M}]/gu, "")
    .replace(/[^a-z]+/gu, " ")
    .replace(/\bsaint\b/gu, "st")
    .trim();
