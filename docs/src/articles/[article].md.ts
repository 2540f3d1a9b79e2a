import {parseArgs} from "node:util";
import {articles} from "@onrecord/corpus";
import {articlePage} from "../../pages/articlePage.js";
import {readTexts} from "../../pages/readTexts.js";

const {values} = parseArgs({options: {article: {type: "string"}}});
const article = articles.find(({id}) => id === values.article);
if (!article)
  throw new RangeError(`unknown article: expected one of the corpus; received ${String(values.article)}; check dynamicPaths`);
process.stdout.write(await articlePage(article.id, readTexts()));
