/**
 * Charts of who is quoted: from data, options and a document to an SVG node, with titles, tables and words for those who do not
 * see them.
 *
 * @packageDocumentation
 */
export {sourcesChart} from "./sources/sourcesChart.js";
export type {SourcesChartOptions} from "./sources/sourcesChart.js";
export type {RowOrder} from "./sources/layoutSources.js";
export {countText, markText, sourcesDescription, sourcesFinding, sourcesSubtitle} from "./sources/captions.js";
export {sourcesCsv, sourcesTable} from "./sources/sourcesTable.js";
export type {SourcesTableRow} from "./sources/sourcesTable.js";
export {panelsChart} from "./panels/panelsChart.js";
export type {PanelsChartOptions} from "./panels/panelsChart.js";
export type {PanelOrder} from "./panels/layoutPanels.js";
export {panelsDescription, panelsFinding, panelsSubtitle, unitText} from "./panels/captions.js";
export {panelsCsv, panelsTable} from "./panels/panelsTable.js";
export type {PanelsTableRow} from "./panels/panelsTable.js";
export {dotsChart} from "./dots/dotsChart.js";
export type {DotsChartOptions} from "./dots/dotsChart.js";
export {dotsDescription, dotsFinding, dotsSubtitle} from "./dots/captions.js";
export {dotsCsv, dotsTable} from "./dots/dotsTable.js";
export type {DotsTableRow} from "./dots/dotsTable.js";
export type {DotTable, QuotePanels} from "@onrecord/corpus";
export type {SourceStrip, StripQuote, StripSource} from "@onrecord/corpus";
export {darkPalette, lightPalette} from "./palette.js";
export type {AffiliationGroup, Palette} from "./palette.js";
export {svgText} from "./text/svgText.js";
export {fitLines} from "./text/measureText.js";
