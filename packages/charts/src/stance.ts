/**
 * The chart of where authors and sources stand.
 *
 * @packageDocumentation
 */
export {stanceChart} from "./stance/stanceChart.js";
export type {StanceChartOptions} from "./stance/stanceChart.js";
export {judgementText, stanceDescription, stanceFinding, stanceSubtitle} from "./stance/captions.js";
export {stanceCsv, stanceTable} from "./stance/stanceTable.js";
export type {StanceTableRow} from "./stance/stanceTable.js";
export type {StanceDot, StanceDotArticle, StanceDotRow, StanceDots} from "@onrecord/corpus";
