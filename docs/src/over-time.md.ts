import {overTimePage} from "../pages/overTimePage.js";

process.stdout.write(overTimePage());
