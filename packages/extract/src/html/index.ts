export {extractHtml, inPage, type PageExtraction, type PageRun} from "./extractHtml.js";
