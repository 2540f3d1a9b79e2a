import type {Reference} from "./table.js";

/** `to("articles", "id", "article")`: the column `article` holds an `id` of articles. */
export const to = (table: string, column: string, field = column): Reference => ({table, to: [column], fields: [field]});
