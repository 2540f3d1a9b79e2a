import {fourParts} from "../launch/fourParts.mjs";

/** `CITATION.cff` with the version and the day of a release. Throws where it has no such lines. */
export function citationOf(text: string, version: string, date: string): string {
  return withLine(withLine(text, "version", version), "date-released", date);
}

/** The version that `CITATION.cff` names; undefined where it names none. */
export const citedVersion = (text: string): string | undefined => /^version: (?<version>\S+)$/mu.exec(text)?.groups?.["version"];

function withLine(text: string, name: "version" | "date-released", value: string): string {
  const line = name === "version" ? /^version: .*$/mu : /^date-released: .*$/mu;
  if (!line.test(text))
    throw new Error(
      fourParts({
        failed: `missing ${name} in CITATION.cff`,
        expected: `a line "${name}: …"`,
        received: "none",
        remedy: "add the line; the release writes its value"
      })
    );
  return text.replace(line, `${name}: ${value}`);
}
