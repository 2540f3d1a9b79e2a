import {votePage} from "../pages/votePage.js";

process.stdout.write(votePage());
