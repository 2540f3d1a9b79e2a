import lists from "./data/tarball-files.json" with {type: "json"};

/** Files of a package's tarball that no entry of the list lets in, and entries of the list that let nothing in. */
export function strayFiles(name: string, paths: readonly string[]): string[] {
  const own = (lists.own as Readonly<Record<string, readonly string[]>>)[name];
  if (!own) return [`${name}: unknown package; say in tools/packages/data/tarball-files.json what its tarball may hold`];
  const patterns = [...lists.all, ...own].map((text) => ({text, pattern: new RegExp(`^package/(?:${text})$`, "u")}));
  return [
    ...paths
      .filter((path) => !patterns.some(({pattern}) => pattern.test(path)))
      .map((path) => `${name}: ${path} is packed, and no entry of tools/packages/data/tarball-files.json allows it`),
    ...patterns
      .filter(({pattern}) => !paths.some((path) => pattern.test(path)))
      .map(({text}) => `${name}: the entry ${text} of tools/packages/data/tarball-files.json allows nothing that is packed`)
  ];
}
