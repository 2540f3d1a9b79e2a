import {mapPage} from "../pages/mapPage.js";

process.stdout.write(mapPage());
