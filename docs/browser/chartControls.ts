import {embedCode} from "../pages/embedCode.js";
import {chartFile, type ChartFile, type DrawnChart} from "./chartFiles.js";
import {downloadFile} from "./downloadFile.js";

/** Lets the reader take a chart's files, as it is when the button is pressed, shows its controls, and completes its embed code. */
export function chartControls(figure: HTMLElement, chart: () => DrawnChart): void {
  for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-download]"))
    button.addEventListener("click", () => {
      void chartFile(button.dataset["download"] as ChartFile, chart()).then(({name, content}) => {
        downloadFile(name, content);
      });
    });
  showEmbedCode(figure, figure.dataset["name"] ?? "");
  figure.querySelector<HTMLElement>(".controls")?.removeAttribute("hidden");
}

/** The embed code with the address this page was found at. */
export function showEmbedCode(figure: HTMLElement, name: string): void {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  const code = figure.querySelector('[data-part="embed"]');
  if (code && icon) code.textContent = embedCode(name, figure.getAttribute("aria-label") ?? "", new URL(".", icon.href).href);
}
