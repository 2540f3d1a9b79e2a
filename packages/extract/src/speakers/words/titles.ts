import {wordSet} from "./wordSet.js";

/** Words that stand before a person's name: forms of address, ranks, offices. Lower case, without the full stop. */
export const titles = wordSet(
  "mr mrs ms miss mister madam mme mlle sir lord lady dame dr doctor prof professor rev reverend father sister brother rabbi imam sheikh pastor bishop archbishop cardinal pope",
  "president vice-president president-elect vice-president-elect governor-elect mayor-elect senator-elect secretary-general governor-general attorney-general vice-chair vice-chairman vice-chairwoman co-chairman co-chairwoman premier chancellor king queen prince princess duke duchess emperor sultan ayatollah",
  "sen senator senators sens rep representative representatives reps congressman congresswoman congressmen congresswomen gov governor lt lieutenant mp msp mep mla councillor councilman councilwoman alderman alderwoman assemblyman assemblywoman assemblymember freeholder selectman",
  "mayor deputy minister ministers secretary undersecretary attorney solicitor ambassador envoy commissioner commissioners chairman chairwoman chairperson chair speaker leader whip",
  "judge justice magistrate prosecutor sheriff marshal constable detective inspector superintendent sergeant sgt corporal cpl private officer trooper chief",
  "general gen colonel col major maj captain capt commander cmdr admiral adm brigadier commodore airman",
  "director administrator executive ceo cfo coo cto founder co-founder owner manager coach captain spokesman spokeswoman spokesperson",
  "economist analyst lawyer author editor columnist reporter correspondent journalist activist actor actress singer candidate nominee democrat republican czar chairmen spokespersons",
  "counsel counselor counsellor dean provost curator coauthor co-author campaigner strategist pollster historian scientist fellow"
);

/** Forms of address and nouns that tell which pronoun the article itself uses for the person. */
export const saidHe = wordSet(
  "assemblyman alderman mr mister sir lord king prince duke emperor sultan congressman councilman chairman spokesman businessman father dad son brother husband uncle nephew grandfather grandson boy man gentleman widower actor fiance stepfather policeman fireman salesman cameraman fisherman airman statesman guy monk priest"
);
export const saidShe = wordSet(
  "assemblywoman alderwoman mrs ms miss madam lady dame queen princess duchess congresswoman councilwoman chairwoman spokeswoman businesswoman mother mom mum daughter sister wife aunt niece grandmother granddaughter girl woman widow actress fiancee stepmother policewoman saleswoman stateswoman nun"
);

/** Kinship: after a possessive, the noun names somebody else than the possessor. */
export const kin = wordSet(
  "father mother dad mom mum son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter parent parents widow widower fiance fiancee partner friend boyfriend girlfriend stepfather stepmother"
);
