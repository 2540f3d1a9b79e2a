/**
 * The same for a web page, through reader mode. Needs the two optional peers.
 *
 * @packageDocumentation
 */
export {extractHtml, inPage, type PageExtraction, type PageRun} from "./extractHtml.js";
