import {wordSet} from "./wordSet.js";
import {kin, saidHe, saidShe, titles} from "./titles.js";

const moreRoles = wordSet(
  "academic accountant accuser adviser advisor advocate agent aide ally applicant architect artist assistant associate astronaut athlete attendee attorney author backer banker bartender biologist blogger boss broadcaster builder businessperson buyer candidate caller captain carpenter caucusgoer celebrity champion chemist chef child citizen client climatologist clerk co-chair colleague comedian commentator composer conservative consultant consumer contractor contributor convert co-worker cook cop creator critic customer dancer dealer defendant defector delegate dentist designer developer diplomat dissident donor doctor driver economist educator employee employer engineer entrepreneur epidemiologist evangelist ex-president executive expert farmer fan fellow fighter filmmaker firefighter founder friend governor graduate guest head historian host hunter immigrant incumbent individual informant insider instructor investigator investor jeweler journalist juror kid laborer landlord lawmaker lawyer leader lecturer legislator liberal librarian lobbyist mathematician member merchant migrant miner moderator mogul musician narrator neighbor neighbour neurosurgeon novelist nurse observer official onlooker operative operator opponent organizer organiser owner painter participant partner passenger pastor patient patron pediatrician performer person philanthropist philosopher photographer physician physicist pilot planner player plaintiff poet politician pollster poster practitioner principal printer prisoner producer programmer progressive promoter protester protestor provost psychiatrist psychologist publisher pundit rancher reader realtor recruiter refugee registrar reporter representative republican researcher resident reviewer rival scholar scientist sculptor senator seller shopkeeper singer skeptic smuggler sociologist soldier somebody someone source speaker speechwriter spectator sponsor staffer star statistician strategist student successor superintendent supervisor supporter surgeon surrogate survivor suspect talker teacher technician teenager tenant therapist tourist trader trainer translator traveler treasurer trucker trustee tutor tycoon user vendor veteran victim victor villager visitor volunteer voter waiter waitress warden watcher witness worker writer youth"
);

/** Nouns for one person. Lower case. */
export const personRoles: ReadonlySet<string> = new Set([...titles, ...saidHe, ...saidShe, ...kin, ...moreRoles]);

const humanPlurals = wordSet(
  "people men women children kids police many some others most several few those both everyone everybody all nobody critics media public crowd audience couple duo trio parents families staff troops feds personnel folks youth leadership millennials americans democrats republicans authorities insiders hopefuls"
);

/** Is this a noun for several people? `word` in lower case. */
export function isPeople(word: string): boolean {
  if (humanPlurals.has(word)) return true;
  if (word.endsWith("men")) return true;
  if (!word.endsWith("s") || word.length < 4) return false;
  return personRoles.has(word.slice(0, -1)) || (word.endsWith("ies") && personRoles.has(`${word.slice(0, -3)}y`));
}
