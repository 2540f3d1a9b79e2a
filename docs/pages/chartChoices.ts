import {dotsFinding, panelsFinding} from "@onrecord/charts";
import {dotTableSet} from "../charts/dotTableSet.js";
import {quotePanelSet} from "../charts/quotePanelSet.js";
import {citation} from "./citation.js";

/** Everything the panels can show, each with its citation: the page's default first. */
export function panelsChoices() {
  return quotePanelSet().map((data) => ({
    data,
    cite: citation(panelsFinding(data), `affiliations of sources, ${data.level} speech and writing, counted in ${data.unit}`)
  }));
}

/** Everything the dots can show, each with its citation. */
export function dotsChoices() {
  return dotTableSet().map((data) => ({
    data,
    cite: citation(dotsFinding(data), `${data.columnHeading.toLowerCase()}, ${data.rowHeading.toLowerCase()} by row`)
  }));
}
