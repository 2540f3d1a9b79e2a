/** How a chart of the 287(g) programme is cited. */
export function enrollmentCitation(finding: string, what: string, version: string): string {
  return `On the Record, “${finding}”, ${what}. Enrollment data ${version}, CC BY 4.0.`;
}
