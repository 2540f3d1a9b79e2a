import {panelsChoices} from "../../pages/chartChoices.js";

process.stdout.write(JSON.stringify(panelsChoices()));
