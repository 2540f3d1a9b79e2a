import {titleOf, type StanceRow} from "@onrecord/analysis/compute";
import {stanceUnits, type ArticleRecord, type StanceUnit} from "@onrecord/corpus";
import {codeLabel} from "./codeLabel.js";
import {html, type Html} from "./html.js";

const anchorOf = (unit: string) => unit.replace("/", "-");

/** Every unit that touches a target, article by article, in the order of the text: what the dots lead to. */
export function stanceEvidence(records: readonly ArticleRecord[], rows: readonly StanceRow[]): Html {
  return html`${records.map((record) => {
    const items = stanceUnits(record).flatMap((unit) => {
      const own = rows.filter((row) => row.unit === unit.id);
      return own.length === 0 ? [] : [unitItem(record, unit, own)];
    });
    return html`<details class="evidence-of">
      <summary>${titleOf(record.article)} <span class="who">${items.length} units</span></summary>
      <ol class="evidence-list">
        ${items}
      </ol>
    </details>`;
  })}`;
}

function unitItem(record: ArticleRecord, unit: StanceUnit, rows: readonly StanceRow[]): Html {
  const {article} = record;
  const [first] = rows;
  const quote = record.quotes.find(({id}) => id === unit.id);
  const paragraph =
    article.paragraphs.findIndex(({start, end}) => unit.pieces.some((piece) => start <= piece.start && piece.start < end)) + 1;
  return html`<li class="evidence" id="${anchorOf(unit.id)}" data-quote="${unit.id}">
    <h3>
      ${first?.source === null ? "The author" : first?.sourceLabel}<span class="who"
        >${quote ? html`${codeLabel("stance source type", first?.sourceType ?? "unknown")}, ${codeLabel("voice", unit.voice)}` : "in own voice"}${unit.place === "body" ? "" : `, ${codeLabel("place", unit.place)}`},
        article ${article.id}</span
      >
    </h3>
    ${quote && quote.words.length > 0 ? html`<blockquote>${quote.words.map((words, i) => html`${i > 0 ? html` <span class="gap" aria-label="words left out">…</span> ` : ""}<q>${words}</q>`)}${quote.cut ? html` <span class="gap">… (cut)</span>` : ""}</blockquote>` : ""}
    ${quote && quote.gist !== null ? html`<p class="gist"><b>Our summary</b> ${quote.gist}</p>` : ""}
    <dl>
      ${rows.map(
        (row) =>
          html`<dt>${codeLabel("stance target", row.target)}</dt>
            <dd>
              <b>${row.label === "favor" ? "in favor" : row.label}</b>, ${row.confidence} confidence${cueOf(row)}
            </dd>`
      )}
      <dt>Where</dt>
      <dd>
        paragraph ${paragraph}, <code>${unit.pieces.map(({start, end}) => `${start}–${end}`).join(", ")}</code>, ${unit.words}
        ${unit.words === 1 ? "word" : "words"}
      </dd>
    </dl>
    <p class="permalink">
      ${quote ? html`<a href="./articles/${article.id}#${anchorOf(unit.id)}">How ${unit.id} was coded</a>` : html`<a href="./articles/${article.id}">Article ${article.id}</a>, sentence ${unit.id}`}
    </p>
  </li>`;
}

function cueOf({label, cueWords}: StanceRow): Html | string {
  if (cueWords.length > 0) return html`: <q>${cueWords.join(" … ")}</q>`;
  return label === "favor" || label === "against" ? ": the words are marked, and may not be shown here" : "";
}
