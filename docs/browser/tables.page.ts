import {downloadFile} from "./downloadFile.js";

/** Lets the reader take every data table of the page as CSV: the cells as they read, RFC 4180. */
export function enhanceTables(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-table]")) {
    const button = figure.querySelector<HTMLButtonElement>("[data-table-csv]");
    const table = figure.querySelector("table");
    if (!button || !table) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      downloadFile(`on-the-record-${figure.dataset["table"] ?? "table"}.csv`, new Blob([csvOf(table)], {type: "text/csv"}));
    });
  }
}

function csvOf(table: HTMLTableElement): string {
  const cell = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Array.from(
    table.rows,
    (row) => `${Array.from(row.cells, ({textContent}) => cell(textContent.replace(/\s+/gu, " ").trim())).join(",")}\n`
  ).join("");
}
