import {dotsChoices} from "../../pages/chartChoices.js";

process.stdout.write(JSON.stringify(dotsChoices()));
