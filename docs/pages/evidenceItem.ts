import type {ArticleRecord, Quote, Source} from "@onrecord/corpus";
import type {EvidenceStatus} from "@onrecord/corpus/evidence";
import {codeLabel} from "./codeLabel.js";
import {html, type Html} from "./html.js";

const statusWords: Readonly<Record<EvidenceStatus, string>> = {
  verified: "verified: these words stood at these offsets when this page was built",
  "not-checkable-here": "not checkable here: this page was built without the article’s text",
  orphaned: "orphaned: the text at hand does not have these words here"
};

const anchorOf = (id: string) => id.replace("/", "-");

/** Everything behind one mark of the chart: words or our summary, cue, source as printed, spans, and whether it is verified. */
export function evidenceItem(quote: Quote, record: ArticleRecord, sources: readonly Source[], status: EvidenceStatus): Html {
  const source = sources.find(({id}) => id === quote.source);
  const appearance = record.appearances.find(({source}) => source === quote.source);
  const inner = record.quotes.filter(({nestedIn}) => nestedIn === quote.id);
  const link = (id: string) => html`<a href="#${anchorOf(id)}">${id}</a>`;
  return html`<li class="evidence" id="${anchorOf(quote.id)}" data-quote="${quote.id}">
    <h3>
      ${source?.label ?? quote.source}<span class="who"
        >${appearance ? html`${codeLabel("affiliation", appearance.affiliation)}, ${codeLabel("role", appearance.role)}` : ""}</span
      >
    </h3>
    ${quote.words.length > 0 ? html`<blockquote>${quote.words.map((words, i) => html`${i > 0 ? html` <span class="gap" aria-label="words left out">…</span> ` : ""}<q>${words}</q>`)}${quote.cut ? html` <span class="gap">… (cut)</span>` : ""}</blockquote>` : ""}
    ${quote.gist === null ? "" : html`<p class="gist"><b>Our summary</b> ${quote.gist}</p>`}
    <details>
      <summary>How it was coded</summary>
      <dl>
        <dt>What it is</dt>
        <dd>
          ${codeLabel("kind", quote.kind)} ${codeLabel("act", quote.act)}${quote.block ? ", block quotation" : ""}; tier
          ${codeLabel("tier", quote.tier)}; in the ${codeLabel("place", quote.place)}
        </dd>
        <dt>Cue</dt>
        <dd>
          ${quote.spans.cue.length > 0 ? html`<q>${quote.cueWords.join(" … ")}</q>, ${codeLabel("cue class", quote.cueClass)}` : "none"}
        </dd>
        <dt>Source as printed</dt>
        <dd>
          ${quote.sourceWords.length > 0 ? html`<q>${quote.sourceWords.join(" … ")}</q>` : "no words"};
          ${codeLabel("naming", quote.naming)}
        </dd>
        ${
          quote.nestedIn === null
            ? ""
            : html`<dt>Within</dt>
                <dd>${link(quote.nestedIn)}</dd>`
        }
        ${
          inner.length === 0
            ? ""
            : html`<dt>Holds</dt>
                <dd>${inner.map(({id}, i) => html`${i > 0 ? ", " : ""}${link(id)}`)}</dd>`
        }
        <dt>Where</dt>
        <dd><code>${quote.spans.content.map(({start, end}) => `${start}–${end}`).join(", ")}</code></dd>
        <dt>Evidence</dt>
        <dd class="status" data-status="${status}">${statusWords[status]}</dd>
        ${
          quote.note === null
            ? ""
            : html`<dt>Coder’s note</dt>
                <dd>${quote.note}</dd>`
        }
      </dl>
    </details>
    <p class="permalink">
      <a href="#${anchorOf(quote.id)}">Permanent link to ${quote.id}</a>${takesSide(quote.id, record) ? html` · <a href="../stance#${anchorOf(quote.id)}">Which side it takes</a>` : ""}
    </p>
  </li>`;
}

function takesSide(quote: string, {stance}: ArticleRecord): boolean {
  return stance?.judgements.some(({unit}) => unit === quote) ?? false;
}
