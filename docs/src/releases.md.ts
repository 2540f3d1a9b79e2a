import {releaseHistory, releasesPage} from "../pages/releasesPage.js";

process.stdout.write(releasesPage(await releaseHistory()));
