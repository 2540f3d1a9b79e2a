import type {BootstrapInterval, CodingAgreement, VariableAgreement} from "@onrecord/analysis/compute";
import {html, type Html} from "./html.js";

const variables = [
  ["Kind", "kind"],
  ["Act", "act"],
  ["Tier", "tier"],
  ["Naming", "naming"],
  ["Cue class", "cueClass"],
  ["Affiliation", "affiliation"]
] as const;

const decimals = (value: number) => value.toFixed(2);
const intervalText = (interval: BootstrapInterval) =>
  interval.lower === undefined
    ? html`<span title="${interval.reason}">none</span>`
    : html`${decimals(interval.lower)} to ${decimals(interval.upper)}`;

/** How far two codings agree on the codes of the attributions both have. */
export function agreementTable(agreement: CodingAgreement): Html {
  const row = (label: string, {n, alpha, percent, overUnits, overArticles}: VariableAgreement) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="number">${n}</td>
      <td class="number">${percent.agreement === undefined ? percent.reason : html`${percent.agreeing} of ${percent.pairs}`}</td>
      <td class="number">${alpha.alpha === undefined ? alpha.reason : decimals(alpha.alpha)}</td>
      <td class="number">${intervalText(overUnits)}</td>
      <td class="number">${intervalText(overArticles)}</td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Agreement on codes">
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Compared</th>
          <th scope="col">Same code</th>
          <th scope="col">Krippendorff’s alpha</th>
          <th scope="col">Interval, attributions resampled</th>
          <th scope="col">Interval, articles resampled</th>
        </tr>
      </thead>
      <tbody>
        ${variables.map(([label, name]) => row(label, agreement[name]))}
      </tbody>
    </table>
  </div>`;
}

/** How far two codings mark the same words. */
export function spanTable(exact: CodingAgreement, overlap: CodingAgreement): Html {
  const row = (label: string, {spans}: CodingAgreement) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="number">${spans.matched}</td>
      <td class="number">${spans.first}</td>
      <td class="number">${spans.second}</td>
      <td class="number">${spans.f1 === undefined ? spans.reason : decimals(spans.f1)}</td>
      <td class="number">${intervalText(spans.overArticles)}</td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Agreement on spans">
    <table>
      <thead>
        <tr>
          <th scope="col">Content the same</th>
          <th scope="col">In both</th>
          <th scope="col">First coding</th>
          <th scope="col">Second coding</th>
          <th scope="col">F1</th>
          <th scope="col">Interval, articles resampled</th>
        </tr>
      </thead>
      <tbody>
        ${row("to the character", exact)}${row("for four fifths of both", overlap)}
      </tbody>
    </table>
  </div>`;
}
