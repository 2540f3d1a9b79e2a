import {
  axisSides,
  balanceOf,
  fewestJudgements,
  labelCounts,
  netOf,
  onEnforcement,
  stanceBalance,
  stanceCounts,
  stancePanel,
  stanceSensitivity,
  type AxisSide,
  type LabelCounts,
  type StancePanel,
  type StanceRow
} from "@onrecord/analysis/compute";
import {agreement, provisionalTargets, rowsUnder} from "../charts/stancePanels.js";
import {codeLabel} from "./codeLabel.js";
import {countOf} from "./dots.js";
import {html, type Html} from "./html.js";

const percent = (value: number) => `${Math.round(value * 100)} %`;
const decimals = (value: number) => `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
const signed = (value: number) => `${value < 0 ? "−" : value > 0 ? "+" : ""}${Math.abs(value).toFixed(2)}`;
const range = (interval: {readonly lower: number | undefined; readonly upper: number | undefined}) =>
  interval.lower === undefined || interval.upper === undefined
    ? "none"
    : `${percent(interval.lower)} to ${percent(interval.upper)}`;
const count = (n: number) => html`<td class="number">${n === 0 ? html`<span class="none">0</span>` : n}</td>`;
const labelCells = ({against, neutral, unclear, favor}: LabelCounts) =>
  html`${count(against)}${count(neutral)}${count(unclear)}${count(favor)}`;
const labelHeads = html`<th scope="col">Against</th>
  <th scope="col">Neutral</th>
  <th scope="col">Unclear</th>
  <th scope="col">In favor</th>`;
const scrolled = (label: string, table: Html) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;

/** Counts of one panel by target, headline apart, with the balance where a target has enough of everything. */
export function targetTable(panel: StancePanel): Html {
  const rows = stancePanel(rowsUnder("adjudicated"), panel);
  const display = stancePanel(rowsUnder("adjudicated"), panel, "display");
  return scrolled(
    `Judgements by target, ${panel}`,
    html`<table>
      <thead>
        <tr>
          <th scope="col">Target</th>
          ${labelHeads}
          <th scope="col">In the headline or standfirst, apart</th>
          <th scope="col">In favor, of those that take a side</th>
          <th scope="col">Interval, units as independent</th>
          <th scope="col">Interval, articles redrawn</th>
        </tr>
      </thead>
      <tbody>
        ${stanceCounts(rows, ["target"]).map(({target, ...counts}) => {
          const own = rows.filter((row) => row.target === target);
          const apart = display.filter((row) => row.target === target).length;
          return html`<tr>
            <th scope="row">${codeLabel("stance target", target ?? "")}${provisionalTargets.has(target ?? "") ? " †" : ""}</th>
            ${labelCells(counts)}${count(apart)}${balanceCells(own, provisionalTargets.has(target ?? ""))}
          </tr>`;
        })}
      </tbody>
    </table>`
  );
}

function balanceCells(rows: readonly StanceRow[], provisional: boolean): Html {
  if (provisional) return html`<td colspan="3">counts only: provisional †</td>`;
  const balance = stanceBalance(rows);
  if (balance.share === undefined) return html`<td colspan="3">counts only: ${balance.reason} take a side</td>`;
  return html`<td class="number">${countOf(balance)}</td>
    <td class="number">${range(balance.asIfIndependent)}</td>
    <td class="number">${range(balance.articlesDrawn)}</td>`;
}

/** Counts of those who are quoted, by target and by who they are. */
export function sourceTypeTable(): Html {
  const rows = stancePanel(rowsUnder("adjudicated"), "quoted");
  return scrolled(
    "Judgements by target and source type",
    html`<table>
      <thead>
        <tr>
          <th scope="col">Target</th>
          <th scope="col">Who speaks</th>
          ${labelHeads}
        </tr>
      </thead>
      <tbody>
        ${stanceCounts(rows, ["target", "sourceType"]).map(
          ({target, sourceType, ...counts}) =>
            html`<tr>
              <th scope="row">${codeLabel("stance target", target ?? "")}</th>
              <td>${codeLabel("stance source type", sourceType ?? "")}</td>
              ${labelCells(counts)}
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

const sideLabels: Readonly<Record<AxisSide, string>> = {
  enforcement: "for enforcement",
  limits: "for limits on it",
  both: "both at once",
  none: "no side on that axis"
};

/** Units, words and distinct voices on each side of the axis. */
export function sideTable(panel: StancePanel): Html {
  return scrolled(
    `Units, words and voices by side, ${panel}`,
    html`<table>
      <thead>
        <tr>
          <th scope="col">Side on enforcement</th>
          <th scope="col">Units</th>
          <th scope="col">Words</th>
          <th scope="col">Distinct ${panel === "author" ? "articles" : "sources"}</th>
          <th scope="col">Effective number</th>
        </tr>
      </thead>
      <tbody>
        ${axisSides(stancePanel(rowsUnder("adjudicated"), panel)).map(
          ({side, units, words, voices, diversity}) =>
            html`<tr>
              <th scope="row">${sideLabels[side]}</th>
              ${count(units)}${count(words)}${count(voices)}
              <td class="number">${diversity.effective === undefined ? html`<span class="none">none</span>` : html`${diversity.effective.toFixed(1)} of ${diversity.n} units`}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

/** The panel's figures under each coding and without each article, with a strip for the balance. */
export function sensitivityTable(panel: StancePanel): Html {
  const on = (coding: "adjudicated" | "first" | "second") => onEnforcement(stancePanel(rowsUnder(coding), panel));
  const raw = (["first", "second"] as const).map((round) => ({name: `${round} raw coding`, rows: on(round)}));
  const values = (statistic: (rows: readonly StanceRow[]) => number | undefined) =>
    stanceSensitivity(on("adjudicated"), raw, statistic);
  const sided = (rows: readonly StanceRow[]) => labelCounts(rows).favor + labelCounts(rows).against;
  const [favor, against, net, balance, all] = [
    values((rows) => labelCounts(rows).favor),
    values((rows) => labelCounts(rows).against),
    values((rows) => (rows.length < fewestJudgements ? undefined : netOf(rows))),
    values((rows) => (sided(rows) < fewestJudgements ? undefined : balanceOf(rows))),
    values((rows) => rows.length)
  ];
  const onSide = (side: AxisSide, of: "words" | "voices") =>
    values((rows) => axisSides(rows).find((row) => row.side === side)?.[of]);
  const words = {limits: onSide("limits", "words"), enforcement: onSide("enforcement", "words")};
  const voices = {limits: onSide("limits", "voices"), enforcement: onSide("enforcement", "voices")};
  return scrolled(
    `Sensitivity, ${panel}`,
    html`<table class="sensitivity">
      <thead>
        <tr>
          <th scope="col">Reading</th>
          <th scope="col">Judgements on the axis</th>
          <th scope="col">For limits</th>
          <th scope="col">For enforcement</th>
          <th scope="col">For enforcement, of those that take a side</th>
          <th scope="col">Net, neutral and unclear in the base</th>
          <th scope="col">Words, limits and enforcement</th>
          <th scope="col">${panel === "author" ? "Articles" : "Voices"}, limits and enforcement</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          ({variant, n}, i) =>
            html`<tr>
              <th scope="row">${variant}</th>
              <td class="number">${n}</td>
              ${count(against[i]?.value ?? 0)}${count(favor[i]?.value ?? 0)}
              <td>${strip(balance[i]?.value)}</td>
              <td class="number">${net[i]?.value === undefined ? "none" : signed(net[i].value)}</td>
              <td class="number">${words.limits[i]?.value} and ${words.enforcement[i]?.value}</td>
              <td class="number">${voices.limits[i]?.value} and ${voices.enforcement[i]?.value}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

const stripWidth = 120;

/** A share as a place on a line from none to all, with its number. */
function strip(value: number | undefined): Html {
  if (value === undefined) return html`<span class="none">fewer than ${fewestJudgements} take a side</span>`;
  const x = 6 + value * (stripWidth - 12);
  return html`<svg class="share-strip" width="${stripWidth}" height="14" aria-hidden="true">
      <path d="M6,7 H${stripWidth - 6} M6,3 V11 M${stripWidth / 2},4 V10 M${stripWidth - 6},3 V11" />
      <circle cx="${x.toFixed(1)}" cy="7" r="4" /></svg
    ><span class="count">${percent(value)}</span>`;
}

/** Agreement of the two raw codings on each target. */
export function stanceAgreementTable(): Html {
  return scrolled(
    "Agreement of the two codings by target",
    html`<table>
      <thead>
        <tr>
          <th scope="col">Target</th>
          <th scope="col">Judged by both</th>
          <th scope="col">By one only</th>
          <th scope="col">Same label</th>
          <th scope="col">Krippendorff’s alpha</th>
          <th scope="col">Interval, articles redrawn</th>
          <th scope="col">Shown as</th>
        </tr>
      </thead>
      <tbody>
        ${agreement.targets.map(
          ({target, n, alpha, articlesDrawn, percent: same, touched, ...standing}) =>
            html`<tr>
              <th scope="row">${codeLabel("stance target", target)}</th>
              <td class="number">${n}</td>
              <td class="number">${touched.onlyFirst + touched.onlySecond}</td>
              <td class="number">${same.agreeing} of ${n}</td>
              <td class="number">${alpha.alpha === undefined ? html`<span class="none" title="${alpha.reason}">none</span>` : decimals(alpha.alpha)}</td>
              <td class="number">${articlesDrawn.lower === undefined ? html`<span class="none">none</span>` : html`${decimals(articlesDrawn.lower)} to ${decimals(articlesDrawn.upper)}`}</td>
              <td>${"reason" in standing ? html`counts, provisional: ${standing.reason}` : standing.standing}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

/** Which labels the two codings gave the same unit and target. */
export function confusionTable(): Html {
  const {confusion, perLabel} = agreement.labels;
  const labels = perLabel.map(({label}) => label);
  const times = (first: string, second: string) => confusion.find((cell) => cell.first === first && cell.second === second)?.n ?? 0;
  return scrolled(
    "Labels of the first coding by those of the second",
    html`<table class="cross">
      <thead>
        <tr>
          <th scope="col">First coding</th>
          ${labels.map((label) => html`<th scope="col">second: ${label}</th>`)}
          <th scope="col">Agreement on this label</th>
        </tr>
      </thead>
      <tbody>
        ${perLabel.map(
          ({label, specific}) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${labels.map((other) => count(times(label, other)))}
              <td class="number">${specific === undefined ? html`<span class="none">none given</span>` : decimals(specific)}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}
