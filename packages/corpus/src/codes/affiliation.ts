import {codeList} from "./codeList.js";

export const affiliations = codeList("affiliation", "For whom does the source speak in this article?", {
  "federal-enforcement": [
    "federal enforcement",
    "A federal agency that enforces immigration law, its officials, its documents and staff who speak as the agency."
  ],
  "other-executive": ["other executive", "Any other part of a federal, state or local executive, inspectors general included."],
  elected: ["elected official", "A holder of elected office speaking in that office: president, governor, legislator, mayor."],
  candidate: ["candidate", "Somebody running for office, speaking as a candidate."],
  "local-law-enforcement": ["local law enforcement", "A sheriff, a police department or their staff."],
  court: ["court", "A judge or a court."],
  "officers-union": ["officers' union", "A union of enforcement officers, its leaders and members speaking as such."],
  "other-union": ["other union", "Any other union or union federation."],
  "advocate-limits": ["advocates for limits", "Groups and activists who want enforcement limited."],
  "advocate-enforcement": ["advocates for enforcement", "Groups and activists who want more enforcement."],
  academic: ["academic", "A university or a scholar speaking as one."],
  "think-tank": ["think tank", "A research or policy institute that is not a campaign group."],
  business: ["business", "A company or a business association."],
  "news-medium": ["news medium", "A news outlet or its journalists."],
  "private-person": ["private person", "Somebody who speaks for himself or herself alone."],
  unknown: ["unknown", "The article does not say and it cannot be found."]
});

/** Affiliations counted as official sources. Unions never are. */
export const officialAffiliations = [
  "federal-enforcement",
  "other-executive",
  "elected",
  "local-law-enforcement",
  "court"
] as const satisfies readonly (typeof affiliations.codes)[number][];

export const roles = codeList("role", "What part does the source play in the story?", {
  "decision-maker": ["decision-maker", "Can decide on the matter reported."],
  spokesperson: [
    "spokesperson",
    "Speaks for an organisation: its press officer, a leader stating its position, its official statement."
  ],
  expert: ["expert or commentator", "Speaks from knowledge, study or investigation of the matter."],
  "personal-experience": ["personal experience", "Tells what happened to him, her or them."],
  eyewitness: ["eyewitness", "Tells what he, she or they saw happen to others."],
  "vox-pop": ["vox pop", "An ordinary person asked for an opinion."],
  protagonist: ["protagonist", "The story is about what this source did or said."]
});

export const affiliationGroups = codeList("affiliation group", "Which of the four colours does a chart give the affiliation?", {
  enforcement: ["Law enforcement and its unions", "Federal enforcement, local law enforcement, officers' unions."],
  government: ["Other government and politics", "Other executive, elected officials, candidates, courts."],
  "civil-society": [
    "Advocates, scholars, other unions, business",
    "Advocates on either side, academics, think tanks, other unions, business."
  ],
  "press-and-public": ["Press, public, unknown", "News media, private persons, unknown."]
});

type Affiliation = (typeof affiliations.codes)[number];
type AffiliationGroup = (typeof affiliationGroups.codes)[number];

/** The colour group of each affiliation. A drawing aid: no statistic is computed over groups. */
export const groupOfAffiliation: Readonly<Record<Affiliation, AffiliationGroup>> = {
  "federal-enforcement": "enforcement",
  "local-law-enforcement": "enforcement",
  "officers-union": "enforcement",
  "other-executive": "government",
  elected: "government",
  candidate: "government",
  court: "government",
  "other-union": "civil-society",
  "advocate-limits": "civil-society",
  "advocate-enforcement": "civil-society",
  academic: "civil-society",
  "think-tank": "civil-society",
  business: "civil-society",
  "news-medium": "press-and-public",
  "private-person": "press-and-public",
  unknown: "press-and-public"
};
