import {sourceStrip, titleOf} from "@onrecord/analysis/compute";
import {sourcesFinding} from "@onrecord/charts";
import {articles, codingNote, recordOf, sources, version} from "@onrecord/corpus";
import {figure} from "./figures.js";
import {asMarkdown, html} from "./html.js";
import {sourcesCitation} from "./sourcesCitation.js";
import {sourcesFigure} from "./sourcesFigure.js";

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
    <section class="strips">
      <h2>Every attribution in ${figure("all/articles")} articles</h2>
      <p>
        Each drawing is one article, its words from left to right. A bar is what somebody is said to have said, written, thought or
        felt. Click a bar to read the words behind it.
      </p>
      ${articles.map((article) => {
        const {id} = article;
        const record = recordOf(id);
        const strip = sourceStrip(record, sources, version);
        const name = titleOf(article);
        return html`<section class="strip">
          ${sourcesFigure(strip, sourcesCitation(record, sourcesFinding(strip)), "front")}
          <p class="more">
            <a href="./articles/${id}">All about “${name}”</a>: ${figure(`${id}/attributions`)} attributions,
            ${figure(`${id}/sources`)} sources.
          </p>
        </section>`;
      })}
    </section>
    <section class="sections">
      <h2>What the pages say</h2>
      <dl class="pages">
        <dt><a href="./articles/">Articles</a></dt>
        <dd>${figure("all/articles")} articles have ${figure("all/attributions")} attributions, each with its evidence.</dd>
        <dt><a href="./who">Who is quoted</a></dt>
        <dd>Official sources have ${figure("all/official-quotes")} of ${figure("all/counted")} counted quotes.</dd>
        <dt><a href="./cues">How they are introduced</a></dt>
        <dd>${figure("all/neutral")} of ${figure("all/with-cue")} reporting words report and no more.</dd>
        <dt><a href="./codebook">Codebook</a></dt>
        <dd>The rules and the ${figure("all/code-lists")} lists of codes that every count rests on.</dd>
        <dt><a href="./method">Method</a></dt>
        <dd>
          The articles were ${coding}. To tell two groups of articles apart would take about ${figure("all/articles-needed")} in each.
        </dd>
      </dl>
    </section>
    <section class="audience">
      <h2>For whom</h2>
      <ul>
        <li><b>Readers</b> click any mark and read the words behind it.</li>
        <li><b>Journalists</b> reproduce every chart with the lines under it, or with <code>npm run charts</code>.</li>
        <li><b>Researchers</b> load the data, code the texts again, and cite a version.</li>
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
  enhanceStrip(document.querySelector(\`[data-name="sources-\${article}"]\`), strip, scale);
}
\`\`\`
`;
}
