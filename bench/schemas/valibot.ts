import * as v from "valibot";
import {article, quote} from "@onrecord/corpus/schema";

const record = v.object({article, quotes: v.array(quote)});

/** Whether the corpus's own schema takes the article and the quotes of a record. */
export const accepts = (value: unknown): boolean => v.safeParse(record, value).success;
