import {articleIndexPage} from "../../pages/articleIndexPage.js";

process.stdout.write(articleIndexPage());
