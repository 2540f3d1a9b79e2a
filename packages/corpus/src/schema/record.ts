import * as v from "valibot";
import {article} from "./article.js";
import {correction, tombstone} from "./change.js";
import {claim, nonClaim} from "./claim.js";
import {coder} from "./coding.js";
import {nonQuotation, quote} from "./quote.js";
import {appearance, source} from "./source.js";
import {stanceCoding} from "./stance.js";

/** One article with all that was coded in it: the content of `data/articles/ID.json`. */
export const articleRecord = v.strictObject({
  article,
  appearances: v.array(appearance),
  quotes: v.array(quote),
  nonQuotations: v.array(nonQuotation),
  claims: v.array(claim),
  nonClaims: v.array(nonClaim),
  codings: v.pipe(v.array(coder), v.description("The raw codings kept beside this record in data/codings.")),
  stance: v.nullable(v.pipe(stanceCoding, v.description("Null while nobody has coded which sides are taken."))),
  withdrawn: v.array(tombstone),
  corrections: v.array(correction)
});

/** The sources of all articles: the content of `data/sources.json`. */
export const sourceList = v.array(source);
