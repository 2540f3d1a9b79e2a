import {asMarkdown, html, keptLines, type Html} from "./html.js";
import {draftFile, useBlocks} from "./useBlocks.js";

/** Five minutes for each kind of reader: lines that run. */
export function usePage(): string {
  const page = html`<h1>Use it</h1>
    <p class="finding">Four ways in, each a few lines long. All of them run: the tests take them from this page and execute them.</p>
    <p>
      You need <a href="#packages">the packages</a> and Node. Every exported name is in the <a href="./api/">API reference</a>; the
      rules behind the codes are in the <a href="./codebook">codebook</a>.
    </p>
    <section id="journalist">
      <h2>You report with data</h2>
      <p>Under every chart of this site, “Reproduce” has its lines. In a folder of your own:</p>
      ${code("journalistInstall")}
      <p>Save these lines as <code>chart.mjs</code> and run <code>node chart.mjs</code>. You get the drawing and its table.</p>
      ${code("journalistChart")}
      <p>
        Then make it yours: another article, another width, another order. A chart is a function of data, options and a document, so
        any object of the same shape will do. Bars, colours and words carry classes: a style sheet restyles them. In a copy of the
        repository, one command writes every chart to <code>out/charts</code>, or those that you name:
      </p>
      ${code("journalistCharts")}
      <p>Before you write “most” or “more”: these articles were chosen, not sampled. The <a href="./method">method</a> says what they cannot show.</p>
    </section>
    <section id="researcher">
      <h2>You do research</h2>
      <p>
        Each table is in the package as CSV, JSON and Parquet. <code>datapackage.json</code>, beside them, describes every column.
        Keep article ids as text, or their leading noughts are gone. An empty field is a missing value, never nought.
      </p>
      <h3>Python, with pandas</h3>
      ${code("researcherPandas")}
      <h3>DuckDB, from Python</h3>
      ${code("researcherDuckdb")}
      <h3>R</h3>
      ${code("researcherR")}
      <h3>Raw codings and agreement</h3>
      <p>
        Both codings of every article are kept as they were made. They are by one language model: their agreement is consistency, not
        reliability.
      </p>
      ${code("researcherAgreement")}
      <p>
        Cite the version that you used: <code>version</code> has it, every chart prints it, and
        <code>CITATION.cff</code> is in the package. To code the texts again, see
        <a href="./codebook">the rules</a>; the texts themselves are not published.
      </p>
    </section>
    <section id="developer">
      <h2>You build software</h2>
      ${code("developerInstall")}
      ${code("developerModule")}
      <p>CommonJS works too, with types for both:</p>
      ${code("developerCommonJs")}
      <p>
        For a browser, bundle it. Take <code>@onrecord/analysis/compute</code> and not the package’s root: it brings no eval and no
        table library. Each entry loads only what it needs.
      </p>
      ${code("developerBundle")}
    </section>
    <section id="editor">
      <h2>You edit</h2>
      <p>
        The extractor finds who is said to have said what in a draft. It runs on your machine and sends nothing anywhere. Save your
        text, such as this one, as <code>${draftFile.name}</code>:
      </p>
      ${block(draftFile.content)}
      ${code("editorInstall")}
      ${code("editorExtract")}
      <p>
        It is often wrong: the package’s README says how often, and on what it was measured. Read the words, do not count on the
        counts.
      </p>
      <p>
        A page into which you paste a draft, and the command <code>onrecord</code>, are not here yet. They come with a later release.
        Today it takes Node and these lines.
      </p>
    </section>
    <section id="packages">
      <h2>The packages</h2>
      <p>
        They are on npm from the first release on. Until then, make them in a copy of the repository and install the files that end in
        <code>.tgz</code>:
      </p>
      ${code("packed")}
    </section>`;
  return `---\ntitle: Use it\n---\n\n${asMarkdown(page)}\n`;
}

const code = (name: keyof typeof useBlocks): Html => block(useBlocks[name].code);

/** Lines of code, their breaks and indentation kept. */
function block(text: string): Html {
  return html`<pre tabindex="0"><code>${keptLines(html`${text.trimEnd()}`)}</code></pre>`;
}
