/**
 * Writes an SVG node as a file, without loading any chart.
 *
 * @packageDocumentation
 */
export {svgText} from "./text/svgText.js";
