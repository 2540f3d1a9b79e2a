import {parseArgs} from "node:util";
import {sourceStrip} from "@onrecord/analysis/compute";
import {commonScale} from "../../../charts/commonScale.js";
import {articles, recordOf, sources, version} from "@onrecord/corpus";

const {values} = parseArgs({options: {article: {type: "string"}}});
const article = articles.find(({id}) => id === values.article);
if (!article)
  throw new RangeError(`unknown article: expected one of the corpus; received ${String(values.article)}; check dynamicPaths`);
process.stdout.write(JSON.stringify({strip: sourceStrip(recordOf(article.id), sources, version), scale: commonScale}));
