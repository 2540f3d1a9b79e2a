/** `npm run charts [NAME]`: writes every chart as SVG and CSV to out/charts. A name such as `sources-003`, or its start, picks some. */
import {mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {allCharts} from "./allCharts.js";

const [wanted = ""] = process.argv.slice(2);
const charts = allCharts().filter(({name}) => name.startsWith(wanted));
if (charts.length === 0) {
  console.error(
    `unknown chart\n  expected: ${allCharts()
      .map(({name}) => name)
      .join(", ")}\n  received: ${wanted}\n  to do:    name one of these, or none for all`
  );
  process.exit(1);
}
const folder = path.resolve(import.meta.dirname, "../../out/charts");
mkdirSync(folder, {recursive: true});
for (const {name, svg, csv} of charts) {
  writeFileSync(path.join(folder, `${name}.svg`), svg);
  writeFileSync(path.join(folder, `${name}.csv`), csv);
  console.log(`out/charts/${name}.svg  out/charts/${name}.csv`);
}
