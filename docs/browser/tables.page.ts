import {downloadFile} from "./downloadFile.js";

/** Lets the reader take every data table of the page as CSV, RFC 4180: the cells as they read, and on each row how to cite it. */
export function enhanceTables(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-table]")) {
    const button = figure.querySelector<HTMLButtonElement>("[data-table-csv]");
    const table = figure.querySelector("table");
    if (!button || !table) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      downloadFile(
        `on-the-record-${figure.dataset["table"] ?? "table"}.csv`,
        new Blob([csvOf(table, wordsOf(figure.querySelector(".cite")))], {type: "text/csv"})
      );
    });
  }
}

function csvOf(table: HTMLTableElement, cite: string): string {
  const cell = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Array.from(table.rows, (row) => {
    const credit = row.parentElement?.tagName === "THEAD" ? "credit" : cite;
    return `${[...Array.from(row.cells, wordsOf), credit].map(cell).join(",")}\n`;
  }).join("");
}

const wordsOf = (node: Element | null) => node?.textContent.replace(/\s+/gu, " ").trim() ?? "";
