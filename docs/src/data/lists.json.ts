import {version} from "@onrecord/enrollment";
import {articleList, creditOfAll, fiveLists, listNames} from "../../charts/enrollment/lists.js";

process.stdout.write(JSON.stringify({version, articleList, creditOfAll, fiveLists, lists: listNames}));
