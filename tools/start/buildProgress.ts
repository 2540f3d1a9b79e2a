/** What to say of a line of turbo's output: which package is built and which is taken as it was; undefined for all else. */
export function buildProgress(line: string): string | undefined {
  const groups = /^(?<name>\S+):build: cache (?<state>hit|miss)/u.exec(line)?.groups;
  if (!groups) return undefined;
  return groups["state"] === "hit" ? `  ${groups["name"] ?? ""} is as it was` : `  ${groups["name"] ?? ""} is being built …`;
}
