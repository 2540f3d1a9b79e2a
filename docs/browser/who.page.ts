import {panelsChart, panelsCsv, panelsFinding, unitText, type PanelOrder, type QuotePanels} from "@onrecord/charts";
import {panelsName} from "../charts/panelsName.js";
import {panelsLines} from "../charts/reproduce.js";
import {panelsTableHtml} from "../pages/panelsTableHtml.js";
import {chartControls} from "./chartControls.js";
import {showChosen} from "./chosenFigure.js";
import {openEvidence} from "./evidencePage.js";
import {fittedDrawing} from "./fittedDrawing.js";
import {quoteMarks, quoteSelector} from "./quoteMarks.js";
import {tellMark} from "./tellMark.js";

/** The panels with what goes with them: one for each level and unit. */
export interface PanelsChoice {
  readonly data: QuotePanels;
  readonly cite: string;
}

/** Brings the panels to life: what is counted, at which level, in which order, for which affiliations. */
export function enhancePanels(figure: HTMLElement | null, choices: readonly PanelsChoice[]): void {
  const drawing = figure?.querySelector<HTMLElement>(".drawing");
  const hover = figure?.querySelector<HTMLElement>(".hover-line");
  if (!figure || !drawing || !hover) return;
  const chosenValue = (name: string) => figure.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  const chosen = () =>
    choices.find(({data}) => data.unit === chosenValue("measure") && data.level === chosenValue("level")) ?? choices[0];
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>("[data-affiliation]")];
  const options = () => {
    const pressed = buttons.filter((button) => button.getAttribute("aria-pressed") === "true");
    const order: PanelOrder = chosenValue("order") === "words" ? "words" : "appearance";
    return {order, ...(pressed.length === 0 ? {} : {affiliations: pressed.map(({dataset}) => dataset["affiliation"] ?? "")})};
  };
  const draw = (width?: number) => {
    const {data} = chosen() ?? {};
    if (!data) throw new RangeError("missing panels: expected one for each choice; received none; build the page's data again");
    return panelsChart(data, {...options(), ...(width === undefined ? {} : {width})}, document);
  };
  const marks = quoteMarks(drawing, "link", openEvidence);
  const redraw = fittedDrawing(drawing, draw, (focused) => {
    marks.refresh(focused);
  });
  const show = () => {
    const choice = chosen();
    if (!choice) return;
    const {data, cite} = choice;
    const name = panelsName(data);
    redraw();
    showChosen(figure, {name, finding: panelsFinding(data), table: panelsTableHtml(data), lines: panelsLines(name, data), cite});
    showCounts(figure, buttons, data, options().affiliations);
  };
  for (const input of figure.querySelectorAll("input")) input.addEventListener("change", show);
  for (const button of buttons)
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      show();
    });
  tellMark(drawing, hover, quoteSelector);
  chartControls(figure, () => {
    const data = chosen()?.data;
    return {name: data ? panelsName(data) : "", draw: () => draw(), csv: () => (data ? panelsCsv(data) : "")};
  });
  show();
}

/** The count of each affiliation on its button, and what the shown ones have of all. */
function showCounts(
  figure: HTMLElement,
  buttons: readonly HTMLButtonElement[],
  {rows, unit, count}: QuotePanels,
  shown: readonly string[] | undefined
): void {
  const countOf = new Map(rows.map(({affiliation, count}) => [affiliation, count]));
  for (const button of buttons) {
    const number = button.querySelector("b");
    if (number) number.textContent = (countOf.get(button.dataset["affiliation"] ?? "") ?? 0).toLocaleString("en-US");
  }
  const line = figure.querySelector(".shown");
  const parts = rows.filter(({affiliation}) => shown?.includes(affiliation));
  const of = unitText(count, unit);
  if (line)
    line.textContent =
      shown === undefined
        ? `All affiliations: ${of}.`
        : `${parts.map(({label, count}) => `${label} ${count.toLocaleString("en-US")}`).join(", ")}; of ${of}.`;
}
