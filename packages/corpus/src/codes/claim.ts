import {codeList} from "./codeList.js";

export const claimKinds = codeList("claim kind", "What makes it checkable?", {
  number: ["number", "A figure, a word for a number, or a share of a whole."],
  quantifier: ["quantifier", "An amount without a figure: dozens, most, several, thousands."],
  multiple: ["multiple", "Times as many: doubled, twice."],
  rank: ["rank", "A place in an order: topped the list, the first, the largest."],
  comparison: ["comparison", "More, fewer, better, lower than something else, or unprecedented."]
});

export const nonClaimReasons = codeList("non-claim reason", "Why is a number or comparing word no claim?", {
  date: ["date", "A date, a year, an age of an event, a weekday."],
  name: ["part of a name", "Part of a name or an identifier: 287(g), the 99-percent."],
  reference: ["reference", "Points at something named nearby: one of them, the two, both."],
  idiom: ["idiom", "A figure of speech: on one hand, near zero in a manner of speaking."],
  furniture: ["furniture", "Stands in furniture, not in the article."],
  normative: ["normative or hypothetical", "Says what should, could or will be, not what is."]
});

export const tolerances = codeList("tolerance", "How near must the recomputed value come?", {
  exact: ["exact", "A count in full: the same number."],
  rounded: ["rounded", "A number printed with noughts at its end: within half a unit of its last digit that is none."],
  words: ["in words", "A fraction or a multiple in words, such as three quarters or doubled: within 5 per cent of it."],
  about: ["about", "A number that calls itself approximate, such as about or nearly: within 10 per cent of it."],
  direction: ["direction", "A limit, a rank or a comparison: on the side that it names. No allowance."]
});

export const verdicts = codeList("verdict", "Does the claim hold against the data?", {
  holds: [
    "holds",
    "The recomputed value lies within the tolerance under every fair reading, and the data reach all of the statement."
  ],
  "holds-in-part": [
    "holds in part",
    "It does under some readings only, or the data reach only a part of the statement and bear that out."
  ],
  "does-not-hold": [
    "does not hold",
    "The recomputed value lies outside the tolerance under every fair reading, and the data reach all of the statement."
  ],
  "cannot-be-checked": ["cannot be checked", "The data needed are missing; what is missing is named."]
});
