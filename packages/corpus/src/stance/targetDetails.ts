import type {StanceTargetCode, TargetDetails} from "./target.js";

/** Aliases and invented examples of each target. */
export const targetDetails: Readonly<Record<StanceTargetCode, TargetDetails>> = {
  ice: {
    parent: null,
    aliases: [
      "ICE",
      "Immigration and Customs Enforcement",
      "Immigrations and Customs Enforcement",
      "Enforcement and Removal Operations",
      "ERO"
    ],
    descriptions: [
      "the agency",
      "the agents",
      "agents",
      "officers",
      "federal supervisors",
      "supervisors",
      "employees",
      "workforce",
      "federal immigration officials"
    ],
    examples: [
      {unit: "“ICE has no business in our clinics,” the nurse said.", label: "against"},
      {unit: "She thanked ICE for finding her brother’s killer.", label: "favor"},
      {unit: "ICE opened its office in Exampleton in 2009.", label: "neutral"}
    ]
  },
  "ice-leadership": {
    parent: "ice",
    aliases: ["ICE leadership", "ICE management", "DHS and ICE", "Morton", "ICE headquarters"],
    descriptions: ["leadership", "headquarters", "director", "management", "manager", "the Agency", "ICE", "DHS", "ICE officials"],
    examples: [
      {unit: "Agents in Exampleton say their director hides from them.", label: "against"},
      {unit: "“The director listens to the field,” said one agent.", label: "favor"},
      {unit: "The director will testify on Tuesday.", label: "neutral"}
    ]
  },
  "ice-union": {
    parent: null,
    aliases: [
      "National ICE Council",
      "National Immigration and Customs Enforcement Council",
      "ICE union",
      "ICE’s union",
      "ICE officers’ union",
      "Crane"
    ],
    descriptions: [
      "the union",
      "the Council",
      "union",
      "endorsement",
      "endorsed",
      "endorse",
      "endorsing",
      "the group",
      "members",
      "ICE"
    ],
    examples: [
      {unit: "The endorsement by the agents’ union disgraces the badge.", label: "against"},
      {unit: "He praised the agents’ union for standing up to Washington.", label: "favor"},
      {unit: "The agents’ union holds its convention in May.", label: "neutral"}
    ]
  },
  "ice-raids": {
    parent: "ice",
    aliases: ["raid", "raids", "sweep", "sweeps", "targeted arrests", "enforcement operations"],
    descriptions: ["operation", "operations", "action", "actions", "arrest", "arrests", "retaliation"],
    examples: [
      {unit: "A dawn raid on a bakery makes nobody safer, the mayor said.", label: "against"},
      {unit: "“We need raids every week,” the caller demanded.", label: "favor"},
      {unit: "Officers carried out two raids in March.", label: "neutral"}
    ]
  },
  detention: {
    parent: "ice",
    aliases: ["detention", "detention facilities", "detain", "detained", "detainees", "incarceration"],
    descriptions: ["facilities", "conditions", "standards", "cells"],
    examples: [
      {unit: "Locking up toddlers is a stain on the county, she wrote.", label: "against"},
      {unit: "The warden called the centre clean, calm and well run.", label: "favor"},
      {unit: "The centre has 400 beds.", label: "neutral"}
    ]
  },
  detainers: {
    parent: null,
    aliases: ["detainer", "detainers"],
    descriptions: ["requests", "local jails"],
    examples: [
      {unit: "The jailer refuses detainers because they trample the Fourth Amendment.", label: "against"},
      {unit: "Every detainer must be honored, the candidate insisted.", label: "favor"},
      {unit: "The jail received nine detainers last year.", label: "neutral"}
    ]
  },
  "border-patrol": {
    parent: null,
    aliases: ["Border Patrol"],
    descriptions: ["agents"],
    examples: [
      {unit: "The rancher says the Border Patrol tears up his fences and lies about it.", label: "against"},
      {unit: "“God bless the Border Patrol,” read the sign.", label: "favor"},
      {unit: "The Border Patrol moved its checkpoint north.", label: "neutral"}
    ]
  },
  dhs: {
    parent: null,
    aliases: ["DHS", "Homeland Security", "Homeland Security Department", "Department of Homeland Security"],
    descriptions: ["the department", "Washington"],
    examples: [
      {unit: "Homeland Security cannot count its own contracts, the auditor scoffed.", label: "against"},
      {unit: "He called Homeland Security the best-run department in the capital.", label: "favor"},
      {unit: "Homeland Security has 22 component agencies.", label: "neutral"}
    ]
  },
  doj: {
    parent: null,
    aliases: ["Justice Department", "Department of Justice", "DOJ", "Attorney General", "Sessions"],
    descriptions: ["the department", "prosecutors"],
    examples: [
      {unit: "The Justice Department bullies small towns, the clerk complained.", label: "against"},
      {unit: "He prays that the Justice Department wins.", label: "favor"},
      {unit: "The Justice Department filed a brief on Friday.", label: "neutral"}
    ]
  },
  "secure-communities": {
    parent: null,
    aliases: ["Secure Communities", "S-Comm"],
    descriptions: ["the program", "program", "programs"],
    examples: [
      {unit: "The bishop asked the county to get out of Secure Communities.", label: "against"},
      {unit: "Fingerprint sharing has kept killers off our streets, the sheriff said of Secure Communities.", label: "favor"},
      {unit: "Secure Communities reached the last county in 2013.", label: "neutral"}
    ]
  },
  "287g": {
    parent: null,
    aliases: ["287(g)"],
    descriptions: [
      "the program",
      "program",
      "deputize",
      "agreements with ICE",
      "help ICE",
      "helping ICE",
      "cooperation",
      "collaboration"
    ],
    examples: [
      {unit: "Our deputies should never have taken up 287(g), the council member said.", label: "against"},
      {unit: "The sheriff is eager to sign a 287(g) agreement.", label: "favor"},
      {unit: "Under 287(g), deputies attend a course of four weeks.", label: "neutral"}
    ]
  },
  sanctuary: {
    parent: null,
    aliases: ["sanctuary", "sanctuaries", "Sanctuary Cities", "Travis County", "Hernandez", "Austin", "limit cooperation"],
    descriptions: ["jurisdictions", "communities", "local officials", "elected officials", "the sheriff", "the county"],
    examples: [
      {unit: "Sanctuary rules let criminals walk, the widow said.", label: "against"},
      {unit: "The chief defended the city’s sanctuary rules as plain good policing.", label: "favor"},
      {unit: "Eleven counties in the state have sanctuary rules.", label: "neutral"}
    ]
  },
  "state-enforcement-laws": {
    parent: null,
    aliases: ["Alabama", "legislation", "anti-immigrant law"],
    descriptions: ["bill", "law", "state funding"],
    examples: [
      {unit: "The statehouse passed a cruel little bill against newcomers.", label: "against"},
      {unit: "“That bill has teeth, and I am proud of it,” the senator said.", label: "favor"},
      {unit: "The bill goes to the governor next week.", label: "neutral"}
    ]
  },
  arpaio: {
    parent: null,
    aliases: ["Arpaio"],
    descriptions: ["the sheriff", "Maricopa County"],
    examples: [
      {unit: "Arpaio’s tent jail was a torture chamber, the doctor said.", label: "against"},
      {unit: "The crowd cheered Arpaio as the only sheriff with a spine.", label: "favor"},
      {unit: "Arpaio left office in January.", label: "neutral"}
    ]
  },
  trump: {
    parent: null,
    aliases: ["Trump", "Donald Trump"],
    descriptions: ["the president", "presidential candidate", "candidate", "a man", "a president"],
    examples: [
      {unit: "A liar has moved into the White House, the columnist wrote of Trump.", label: "against"},
      {unit: "The retired agent calls Trump the finest leader of his lifetime.", label: "favor"},
      {unit: "Trump spoke for an hour in Exampleton.", label: "neutral"}
    ]
  },
  "trump-immigration": {
    parent: null,
    aliases: ["Trump", "Trump Administration", "Trump administration", "Sessions"],
    descriptions: ["immigration policies", "policies", "mass deportation", "administration", "strategy"],
    examples: [
      {unit: "Trump’s orders on asylum break the law, the dean said.", label: "against"},
      {unit: "At last somebody carries out the law, he said of Trump’s removal orders.", label: "favor"},
      {unit: "Trump signed two orders on asylum.", label: "neutral"}
    ]
  },
  "obama-enforcement": {
    parent: null,
    aliases: ["Obama", "White House", "deportation policies"],
    descriptions: ["administration", "reforms", "reform", "deportation policy", "policies", "policy"],
    examples: [
      {unit: "Obama broke up more families than any president before him, she charged.", label: "against"},
      {unit: "The editor found Obama’s record of removals firm and fair.", label: "favor"},
      {unit: "Removals peaked in Obama’s first term.", label: "neutral"}
    ]
  },
  "obama-relief": {
    parent: null,
    aliases: ["Obama", "executive orders", "DACA", "DREAMers", "Prosecutorial Discretion"],
    descriptions: [
      "discretion",
      "training",
      "memorandum",
      "administration",
      "policies",
      "policy shifts",
      "easing",
      "reform",
      "reforms",
      "reformed"
    ],
    examples: [
      {unit: "The senator called deferred action an abuse of power.", label: "against"},
      {unit: "Deferred action gave my son his life back, he said.", label: "favor"},
      {unit: "Applications for deferred action opened in August.", label: "neutral"}
    ]
  },
  enforcement: {
    parent: null,
    aliases: ["immigration enforcement", "enforcement", "deportation", "deportations", "immigration regime", "deport"],
    descriptions: ["the bureaucracy", "bureaucracy", "the system", "immigration security", "immigration", "efforts", "laws"],
    examples: [
      {unit: "Deportation is a machine that eats the poor, the priest wrote.", label: "against"},
      {unit: "“Enforce the law, full stop,” the banner read.", label: "favor"},
      {unit: "The report covers ten years of immigration enforcement.", label: "neutral"}
    ]
  },
  immigrants: {
    parent: null,
    aliases: [
      "immigrant",
      "immigrants",
      "Mexicans",
      "undocumented",
      "Latino",
      "Latinx",
      "aliens",
      "DREAMers",
      "foreign-born workers"
    ],
    descriptions: ["families", "communities", "people", "residents", "workers", "groups", "neighbors", "them"],
    examples: [
      {unit: "They take our jobs, the heckler said of immigrants.", label: "against"},
      {unit: "Immigrants built this town and keep it running, the baker wrote.", label: "favor"},
      {unit: "A third of the pupils are immigrants.", label: "neutral"}
    ]
  },
  advocates: {
    parent: null,
    aliases: [
      "advocate",
      "advocates",
      "advocacy group",
      "advocacy groups",
      "activist",
      "activists",
      "United We Dream",
      "America’s Voice",
      "NNIRR",
      "ACLU"
    ],
    descriptions: ["critics", "groups"],
    examples: [
      {unit: "The activists spread fairy tales for money, the spokesman said.", label: "against"},
      {unit: "Without those activists nobody would have looked, she wrote.", label: "favor"},
      {unit: "Activists met in the church hall.", label: "neutral"}
    ]
  },
  "afl-cio": {
    parent: null,
    aliases: ["AFL-CIO", "AFl-CIO", "labor movement", "labor movements", "American labor", "organized labor"],
    descriptions: ["labor", "the federation", "unions", "labor unions"],
    examples: [
      {unit: "The AFL-CIO found its conscience forty years late, the historian sneered.", label: "against"},
      {unit: "He praised the AFL-CIO for opening its halls to day laborers.", label: "favor"},
      {unit: "The AFL-CIO meets in Orlando this winter.", label: "neutral"}
    ]
  },
  police: {
    parent: null,
    aliases: ["police", "law enforcement", "sheriffs", "LAPD", "police departments", "local authorities"],
    descriptions: ["departments", "agencies", "towns"],
    examples: [
      {unit: "Small-town police will do anything for a grant, the blogger wrote.", label: "against"},
      {unit: "Our police know every family by name, and it shows, she said.", label: "favor"},
      {unit: "The police have twelve cars.", label: "neutral"}
    ]
  }
};
