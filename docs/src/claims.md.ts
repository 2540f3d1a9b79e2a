import {claimsPage} from "../pages/claimsPage.js";

process.stdout.write(claimsPage());
