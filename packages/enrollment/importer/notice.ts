import type {EnrollmentSource} from "../src/schema/types.js";
import {compare} from "./tables/compare.js";

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Whom to credit for what, from the table of sources: it travels with the tables. */
export function noticeText(sources: readonly EnrollmentSource[]): string {
  const line = ({title, publisher, licence, credit, repo, path, commit}: EnrollmentSource) =>
    `- **${title}.** ${publisher}. Licence: ${licence}. Credit: ${credit}. From \`${repo}\`, \`${path}\`, at \`${commit}\`.`;
  const sorted = [...sources].sort((a, b) => compare(a.title, b.title));
  const shipped = sorted.filter(({ships}) => ships);
  const underMit = shipped.filter(({licence}) => /\bMIT\b/u.test(licence));
  return `# Notice

The tables are derived from the files below; none of the files is part of the package. Written by the importer.

## In the tables

${shipped.map(line).join("\n")}

## Read or kept for comparison, in no table

${sorted
  .filter(({ships}) => !ships)
  .map(line)
  .join("\n")}

## MIT licence

Copyright of the authors of ${[...new Set(underMit.map(({repo}) => `\`${repo}\``))].join(", ")}.

${mit}
`;
}
