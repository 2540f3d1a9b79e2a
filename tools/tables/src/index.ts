export type {DataFolder} from "./dataPackage.js";
export {fieldsOf} from "./fieldOf.js";
export type {Cell, Field, Reference, Table} from "./table.js";
export {column, tableOf, type ColumnOf} from "./tableOf.js";
export {to} from "./to.js";
export {writeTables} from "./writeTables.js";
