import {homePage} from "../pages/homePage.js";

process.stdout.write(homePage());
