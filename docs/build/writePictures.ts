/** Writes into the built site: embed/NAME.html for every chart, and the picture of every page for other sites. */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {parseHTML} from "linkedom";
import {allCharts} from "../charts/allCharts.js";
import {embedPage} from "./embedPage.js";
import {pageCard} from "./pageCard.mjs";
import {pngFromSvg} from "./pngFromSvg.js";
import {socialDrawing} from "./socialDrawing.js";

const site = path.resolve(import.meta.dirname, "../dist");
const pages = readdirSync(site, {recursive: true})
  .map(String)
  .filter((name) => name.endsWith(".html") && name !== "404.html");
for (const folder of ["embed", "social"]) mkdirSync(path.join(site, folder), {recursive: true});

const charts = allCharts();
for (const {name, svg, at} of charts) {
  const title = /<title>(.*?)<\/title>/u.exec(svg)?.[1] ?? name;
  writeFileSync(path.join(site, "embed", `${name}.html`), embedPage({title, wide: svg, narrow: at(400)}));
}

const png = await pngFromSvg();
const plain = (html: string) => parseHTML(`<p>${html}</p>`).document.querySelector("p")?.textContent ?? "";
for (const name of pages) {
  const {title, description, chart, picture} = pageCard(name, readFileSync(path.join(site, name), "utf8"));
  const drawing = socialDrawing({
    title: plain(title),
    description: plain(description),
    chart: charts.find((candidate) => candidate.name === chart)?.svg
  });
  writeFileSync(path.join(site, picture), png(drawing));
}
