import {stancePage} from "../pages/stancePage.js";

process.stdout.write(stancePage());
