import {codeList} from "./codeList.js";

export const stanceLabels = codeList("stance label", "Which side does the unit take on the target?", {
  favor: ["favor", "The holder supports the target, or calls attacks on it wrong."],
  against: ["against", "The holder opposes or blames the target, or denies it a good."],
  neutral: ["neutral", "The unit is about the target and takes no side."],
  unclear: [
    "unclear",
    "The unit takes a side and a careful reader cannot tell which, or it is uncertain whose side it is, or two labels stay possible."
  ]
});

export const articleStances = codeList(
  "article stance",
  "Which side does the author take on the target in the article as a whole?",
  {
    favor: ["favor", "The author supports it."],
    against: ["against", "The author opposes it."],
    mixed: ["mixed", "The author takes both sides."],
    none: ["none", "The author takes no side."]
  }
);

export const voices = codeList("voice", "In whose words does the unit come?", {
  direct: ["direct quotation", "All of its content is in marks."],
  block: ["block quotation", "Set apart from the running text."],
  mixed: ["mixed", "Some of its content is in marks, the rest is paraphrase."],
  indirect: ["indirect statement", "Paraphrase with a cue."],
  author: ["author", "A sentence in the author's own voice, without what it attributes to others."]
});

export const targetMentions = codeList("target mention", "How does the unit refer to the target?", {
  named: ["named", "The unit's own words hold a name of the target, or a phrase that stands for it."],
  anaphora: ["anaphora", "A pronoun or a phrase refers back to the target within two sentences."],
  implied: ["implied", "No words of the unit refer to it; the sentence around the unit or one of the two before names it."]
});

/** Merged from affiliations only where a statistic needs more than a handful; never split by the side somebody takes. */
export const stanceSourceTypes = codeList("stance source type", "Who takes the side, for the tables of stance?", {
  author: ["author", "The article's author, in his, her or their own voice."],
  "federal-enforcement": ["federal enforcement", "ICE and other federal agencies that enforce immigration law."],
  "officers-union": ["officers' union", "A union of enforcement officers."],
  "other-executive": ["other executive", "Any other part of an executive."],
  politician: ["politician", "A holder of elected office or a candidate for one."],
  "local-law-enforcement": ["local law enforcement", "A sheriff or a police department."],
  court: ["court", "A judge or a court."],
  research: ["research", "A university, a scholar, a think tank."],
  "advocate-limits": ["advocates for limits", "Groups and activists who want enforcement limited."],
  "advocate-enforcement": ["advocates for enforcement", "Groups and activists who want more enforcement."],
  "other-union": ["other union", "Any other union or federation of unions."],
  business: ["business", "A company or a business association."],
  "news-medium": ["news medium", "A news outlet or its journalists, where another article quotes them."],
  "private-person": ["private person", "Somebody who speaks for himself or herself alone."],
  unknown: ["unknown", "The article does not say and it cannot be found."]
});

export const stanceTargetCodes = codeList("stance target", "Towards what is a side taken?", {
  ice: [
    "ICE",
    "U.S. Immigration and Customs Enforcement and its officers: institution and workforce together, unless the unit separates them."
  ],
  "ice-leadership": [
    "ICE's leadership",
    "The director and the management of ICE, and of Homeland Security where it manages ICE, set apart from the officers."
  ],
  "ice-union": ["ICE officers' union", "The National ICE Council, its leaders, and its endorsements as acts."],
  "ice-raids": ["ICE raids", "Raids, sweeps and other operations of arrest as a practice."],
  detention: ["immigration detention", "Holding immigrants: the facilities and the conditions in them."],
  detainers: ["detainers", "Requests that a local jail hold somebody for ICE, and making them mandatory."],
  "border-patrol": ["Border Patrol", "The Border Patrol and its agents."],
  dhs: ["Homeland Security", "The department as a whole, where it is not judged as the manager of ICE."],
  doj: ["Justice Department", "The Justice Department and the attorney general as its head."],
  "secure-communities": ["Secure Communities", "The programme that shares fingerprints of those booked in local jails."],
  "287g": ["287(g)", "The programme under which local officers are given powers of ICE, and joining it."],
  sanctuary: ["sanctuary policies", "Limits that localities set on helping enforcement, and the officials who set them."],
  "state-enforcement-laws": [
    "state enforcement laws",
    "Laws and bills of states that add enforcement or punish localities that limit it."
  ],
  arpaio: ["Joe Arpaio", "The sheriff of Maricopa County and his campaigns."],
  trump: ["Donald Trump", "The person, the candidate or the president, apart from his immigration policy."],
  "trump-immigration": [
    "Trump's immigration policy",
    "What Trump proposed or his administration did on immigration, the officials who carry it out included."
  ],
  "obama-enforcement": [
    "enforcement under Obama",
    "Deportation and other enforcement by the Obama administration, and its claim to have reformed them."
  ],
  "obama-relief": [
    "relief under Obama",
    "Executive orders, discretion, deferred action: what the Obama administration did to spare people."
  ],
  enforcement: [
    "immigration enforcement",
    "Enforcing immigration law as such, where no agency, programme, practice or administration of this list is meant."
  ],
  immigrants: ["immigrants", "Immigrants, their families and their communities."],
  advocates: ["advocates", "Groups and activists who speak for immigrants or want enforcement limited."],
  "afl-cio": ["AFL-CIO", "The union federation and the labor movement it leads, officers' unions left out."],
  police: ["local police", "Police and sheriffs' departments as such, apart from programmes and limits of this list."]
});
