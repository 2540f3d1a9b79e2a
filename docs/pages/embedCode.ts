/**
 * What somebody puts into another page to show a chart there.
 *
 * @param root - the address of this site, with a slash at its end; empty where it is not known
 */
export function embedCode(name: string, title: string, root = ""): string {
  const text = title.replace(/[&"<>]/gu, "");
  return `<iframe src="${root}embed/${name}.html" title="${text}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}
