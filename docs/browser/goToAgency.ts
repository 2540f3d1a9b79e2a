/** Leads to an agency's row in the page's list. */
export function goToAgency(agency: string): void {
  const row = document.getElementById(`agency-${agency}`);
  row?.scrollIntoView({block: "center"});
  row?.focus({preventScroll: true});
}
