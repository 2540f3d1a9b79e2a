import {codeList} from "./codeList.js";

export const bases = codeList("basis", "How do we know?", {
  stated: ["stated", "In the text itself."],
  found: ["found", "In a stored public copy with the same opening text; the place is named."],
  inferred: ["inferred", "Deduced; the reasoning and the precision are given."],
  unknown: ["unknown", "Not known, and not guessed."]
});

export const genres = codeList("genre", "What kind of text is it?", {
  "news-report": ["news report", "Reports events without arguing a position of its own."],
  commentary: ["commentary", "Argues a position, with or without reporting."],
  "press-release": ["press release", "Issued by an organisation about its own concerns, blog posts of campaign groups included."]
});

export const datePrecisions = codeList("date precision", "How closely is the date known?", {
  day: ["day", "The day is known."],
  week: ["week", "Known to within about a week."],
  month: ["month", "The month is known."],
  year: ["year", "The year is known."]
});

export const paragraphRoles = codeList("paragraph role", "What is this paragraph to the article?", {
  headline: ["headline", "The title."],
  standfirst: ["standfirst", "Display lines between the title and the body."],
  body: ["body", "Running text."],
  "block-quotation": ["block quotation", "Quoted text set apart, with or without marks."],
  furniture: ["furniture", "Not the article: share bars, counters, labels, advertisements, a bio."]
});

export const furnitureKinds = codeList("furniture kind", "What is on the page but not part of the article?", {
  "share-bar": ["share bar", "Links for sharing."],
  "comment-counter": ["comment counter", "Counts, prompts and feedback lines of a comment section."],
  label: ["label", "A section name or a list of tags."],
  advertisement: ["advertisement", "An offer to the reader, the outlet's own included."],
  "author-bio": ["author's bio", "Who the author is, apart from the article."]
});
