import {sourceStrip} from "@onrecord/analysis/compute";
import {articles, codingNote, recordOf, sources, version} from "@onrecord/corpus";
import {inlineSourcesSvg} from "../charts/sourcesSvg.js";
import {figure} from "./figures.js";
import {asMarkdown, html, trusted} from "./html.js";

/** The front page: what this is, drawn, and for whom. */
export function homePage(): string {
  const [first] = articles;
  const coding = first ? codingNote(recordOf(first.id)) : "not coded yet";
  const page = html`<section class="opening">
      <h1>Who gets to speak, how they are introduced, and where the words stand</h1>
      <p class="finding">
        On the Record takes news articles apart, attribution by attribution, and keeps the evidence behind every mark.
      </p>
    </section>
    ${articles.map(({id, title}) => {
      const svg = inlineSourcesSvg(sourceStrip(recordOf(id), sources, version));
      const name = title.basis === "unknown" ? id : title.value;
      return html`<section class="strip">
        <div class="drawing" data-strip="${id}">${trusted(svg)}</div>
        <p>
          <a class="more" href="./articles/${id}">See the evidence behind every mark of “${name}”</a>:
          ${figure(`${id}/attributions`)} attributions, ${figure(`${id}/sources`)} sources.
        </p>
      </section>`;
    })}
    <section class="sections">
      <h2>Across the articles</h2>
      <ul>
        <li>
          <a href="./who">Who is quoted</a>: official sources have ${figure("all/official-quotes")} of ${figure("all/counted")}
          counted quotes.
        </li>
        <li>
          <a href="./cues">How they are introduced</a>: ${figure("all/neutral")} of ${figure("all/with-cue")} reporting words report
          and no more.
        </li>
        <li>
          <a href="./method">Method</a>: ${coding}; finding a difference between two groups of articles would take about
          ${figure("all/articles-needed")} articles in each.
        </li>
      </ul>
    </section>
    <section class="audience">
      <h2>For whom</h2>
      <ul>
        <li><b>Readers</b> click any mark and land on the words behind it.</li>
        <li><b>Journalists</b> import the packages and reproduce every chart: <code>npm run charts</code>.</li>
        <li><b>Researchers</b> load the coded data, re-code it, and cite a version.</li>
      </ul>
    </section>
    <section>
      <h2>Run it yourself</h2>
      <p>With Node and npm, in a copy of the repository:</p>
      <pre tabindex="0"><code>npm start
npm test</code></pre>
    </section>`;
  const strips = articles.map(({id}) => `  ["${id}", FileAttachment("./data/strips/${id}.json").json()]`).join(",\n");
  return `---
title: On the Record
---

${asMarkdown(page)}

\`\`\`js
import {enhanceStrip} from "./client/home.page.js";
for (const [article, file] of [
${strips}
]) {
  const {strip, scale} = await file;
  enhanceStrip(document.querySelector(\`[data-strip="\${article}"]\`), strip, scale, \`./articles/\${article}\`);
}
\`\`\`
`;
}
