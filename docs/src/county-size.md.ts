import {countySizePage} from "../pages/countySizePage.js";

process.stdout.write(countySizePage());
