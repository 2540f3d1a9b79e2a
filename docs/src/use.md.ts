import {usePage} from "../pages/usePage.js";

process.stdout.write(usePage());
