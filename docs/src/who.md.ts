import {whoPage} from "../pages/whoPage.js";

process.stdout.write(whoPage());
