import {codebookPage} from "../pages/codebookPage.js";

process.stdout.write(codebookPage());
