import {cuesPage} from "../pages/cuesPage.js";

process.stdout.write(cuesPage());
