import {chromium} from "@playwright/test";
import {gzipSync} from "node:zlib";
import type {Browser} from "./findBrowser.js";

/** How a page behaved for a reader who had never been there. */
export interface FirstVisit {
  readonly page: string;
  /** Milliseconds from the request until the page's first chart is drawn; undefined without a chart. */
  readonly firstChart: number | undefined;
  /** Bytes of JavaScript, compressed, until the network is quiet. */
  readonly script: number;
}

/** Run in the page, where there is a document: the time of the frame in which the first chart has a size. */
const whenDrawn = `new Promise((resolve) => {
  const look = () => {
    const chart = document.querySelector("svg.onrecord-chart");
    if (chart && chart.getBoundingClientRect().width > 0) requestAnimationFrame(() => resolve(performance.now()));
    else if (document.readyState === "complete") resolve(undefined);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Opens a page in a browser with an empty cache and measures it. */
export async function firstVisit(site: string, page: string, {executable}: Pick<Browser, "executable">): Promise<FirstVisit> {
  const browser = await chromium.launch({executablePath: executable, args: ["--no-sandbox"]});
  try {
    const tab = await browser.newPage();
    const scripts: Promise<Buffer>[] = [];
    tab.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await tab.goto(`${site}${page}`, {waitUntil: "commit"});
    const firstChart = await tab.evaluate<number | undefined>(whenDrawn);
    await tab.waitForLoadState("networkidle");
    const bodies = await Promise.all(scripts);
    return {page, firstChart, script: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)};
  } finally {
    await browser.close();
  }
}
