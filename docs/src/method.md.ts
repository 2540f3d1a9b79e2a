import {methodPage} from "../pages/methodPage.js";

process.stdout.write(methodPage());
