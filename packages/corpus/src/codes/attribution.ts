import {codeList} from "./codeList.js";

export const kinds = codeList("kind", "How much of the content stands in quotation marks?", {
  direct: ["direct", "All of the content is in marks, or it is a block quotation."],
  mixed: ["mixed", "Some of the content is in marks, the rest is paraphrase."],
  indirect: ["indirect", "None of the content is in marks."]
});

export const acts = codeList("act", "What is the source said to have done?", {
  speech: [
    "speech",
    "Said aloud, or reported with a verb that does not tell speaking from writing and no written carrier is named."
  ],
  writing: [
    "writing",
    "Put in writing: a letter, a statement, a report, an email, a court paper, a web page, or a document itself speaking."
  ],
  thought: ["thought", "Held or known in the mind, without words reported: believes, thinks, knows, considers, expects."],
  attitude: ["attitude", "A feeling, wish, fear, hope or stance towards something: fears, wants, supports, is troubled by."]
});

export const tiers = codeList("tier", "How surely would careful coders mark this?", {
  core: ["core", "Any careful coder marks it: a source, a cue and a content clause or quotation, all plainly there."],
  extended: [
    "extended",
    "PARC and PolNeAR practice marks it: noun-phrase content, nominal cues, nested attitudes, accusations and demands."
  ],
  optional: [
    "optional",
    "Coders reasonably differ: purpose read as speech, a source that is only implied, speech acts without content."
  ]
});

export const places = codeList("place", "Where in the article does it stand?", {
  headline: ["headline", "In the title."],
  standfirst: ["standfirst", "In the display lines between the title and the body."],
  body: ["body", "In the running text."]
});

export const namings = codeList("naming", "Is the source named, and if not, why not?", {
  named: ["named", "A person, organisation or outlet identified by its proper name in the article."],
  withheld: ["name withheld", "One person who spoke to the author or to another outlet and whose name is kept back."],
  "unnamed-role": ["unnamed role", "One person or office known only by role: the inspector general, a federal judge."],
  collective: ["unnamed group", "Several people without names: officials, activists, employees."],
  document: ["document", "A document speaks for itself: a letter, a study, leaked papers."],
  implicit: ["implicit", "No words point at the source; the context alone supplies it."],
  unresolved: ["unresolved", "The article does not settle who it is."]
});

export const cueClasses = codeList("cue class", "What does the cue do besides reporting?", {
  "neutral-report": ["neutral report", "Reports and no more: say, tell, add, write, ask, announce, according to."],
  endorsing: ["endorsing", "Lends truth to the content: point out, note, reveal, explain, show, acknowledge, clarify, confirm."],
  distancing: ["distancing", "Holds the content at arm's length: claim, allege, purport, profess, insist, accuse."],
  concession: ["concession", "Something given up or owned to: admit, concede, confess."],
  assertive: ["assertive", "States or argues: assert, state, argue, maintain, contend, conclude, promise, stress."],
  directive: ["directive", "Urges or asks for action: warn, urge, demand, call for, call out."],
  manner: ["manner or emotion", "Tells how it was said: boast, lament, snap, joke, bristle."],
  cognition: ["cognition", "A state of mind: believe, think, know, fear, hope, suspect, feel, view."],
  documentary: ["documentary", "A document, study or record reports: find, estimate, cite, indicate, unveil."],
  none: ["no cue", "No words do the reporting: a floating quotation, a colon, a block after a heading."]
});

export const sourceKinds = codeList("source kind", "What is the source?", {
  person: ["person", "One human being."],
  organisation: ["organisation", "A body that acts as one: an agency, a union, a campaign group, a court."],
  document: ["document", "A text that speaks for itself; whoever stands behind it is its voice."],
  "news-medium": ["news medium", "A newspaper, broadcaster, agency or site."],
  collective: ["group", "Several people who are no body: activists, officers, residents."],
  unnamed: ["unnamed", "Somebody the article does not identify beyond a role."]
});

export const nonQuotationReasons = codeList("non-quotation reason", "Why are words in marks no quotation?", {
  "scare-quotes": ["scare quotes", "The author holds a word at a distance; nobody in particular is quoted."],
  "title-of-work": ["title of a work", "The title of an article, a programme, a podcast, a letter."],
  term: ["term", "A term mentioned as a term, or a name for a thing, that no one is quoted as using here."]
});
