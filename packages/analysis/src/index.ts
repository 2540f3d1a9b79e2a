export * from "./compute/index.js";
export {sourceShareTable} from "./sourceShareTable.js";
