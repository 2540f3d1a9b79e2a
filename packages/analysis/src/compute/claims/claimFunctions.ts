import type {ClaimFunction} from "./claimReading.js";
import {agenciesThatJoined} from "./functions/agenciesThatJoined.js";
import {growthOfProgram} from "./functions/growthOfProgram.js";
import {immigrantsAgainstLargeCounties} from "./functions/immigrantsAgainstLargeCounties.js";
import {immigrantsInHostCounties} from "./functions/immigrantsInHostCounties.js";
import {inCountiesWonByTrump} from "./functions/inCountiesWonByTrump.js";
import {policeDepartments} from "./functions/policeDepartments.js";
import {rankOfMexico} from "./functions/rankOfMexico.js";
import {removalsOfLastYear} from "./functions/removalsOfLastYear.js";
import {smallWhiteTowns} from "./functions/smallWhiteTowns.js";
import {withFewResidents} from "./functions/withFewResidents.js";

/** Every function that a check specification may name. */
export const claimFunctions: Readonly<Partial<Record<string, ClaimFunction>>> = {
  removalsOfLastYear,
  rankOfMexico,
  growthOfProgram,
  agenciesThatJoined,
  inCountiesWonByTrump,
  withFewResidents,
  immigrantsInHostCounties,
  immigrantsAgainstLargeCounties,
  smallWhiteTowns,
  policeDepartments
};
