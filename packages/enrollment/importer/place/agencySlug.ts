/**
 * What an agency's name comes down to: `tx-jackson-county-sheriff`. Names that come to the same are one agency, whether a list writes
 * `Sheriff's Office` or `Sheriff’s Department`, `City of Mesa Police Department` or `Mesa Police Department`.
 */
export function agencySlug(state: string, name: string): string {
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/['’.\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/\bsheriffs? (?:office|department|dept)\b/u, "sheriff")
    .replace(/\bpolice (?:services )?(?:department|dept)\b/u, "police")
    .replace(/^city of (.*police)$/u, "$1")
    .replace(/ addendum$/u, "");
  return `${state.toLowerCase()}-${words.replace(/ /gu, "-")}`;
}
