import {months, weekdays} from "../../words/days.js";
import {wordSet} from "./wordSet.js";

/** Lower-case words inside a person's name. */
export const personParticles = wordSet("de da do dos del della di du der den van von la le el al bin ibn abu ten ter y e");

/** Words that join two capitalised parts of an organisation's name. */
export const nameJoiners = wordSet("of for the and & on in to at against");

/** After a name, part of it. Lower case, without the full stop. */
export const nameSuffixes = wordSet("jr sr ii iii iv phd md esq qc sc kc obe mbe");

/** Days, months and feasts. Lower case. */
export const calendar = wordSet(
  `${weekdays} ${months} mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving`
);

/** Capitalised words that begin no name. Lower case. */
export const notNames = wordSet(
  "i we you he she they english french german spanish american british canadian russian chinese iranian israeli european african asian arab muslim christian jewish catholic islamic hispanic latino god internet covid",
  "afghan albanian algerian argentine argentinian armenian australian austrian azerbaijani bangladeshi belarusian belgian bolivian brazilian bulgarian cambodian chilean colombian croatian cuban czech danish dutch egyptian emirati estonian ethiopian finnish georgian ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iraqi irish italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian mexican moroccan nepalese nicaraguan nigerian norwegian pakistani palestinian peruvian philippine polish portuguese qatari romanian saudi scottish serbian singaporean slovak slovenian somali spaniard sri sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uzbek venezuelan vietnamese welsh yemeni zimbabwean democratic orthodox protestant buddhist hindu sunni shia shiite",
  "yeah yes no oh hey well ok okay please thanks"
);
