import type {Claim} from "@onrecord/corpus";
import {checkOf} from "./checks.js";
import {codeLabel} from "./codeLabel.js";
import {html, type Html} from "./html.js";
import {readingText} from "./statementText.js";

/** The outcome of a claim's check in one line, leading to its card. */
export function claimVerdict(claim: Claim, root: string): Html {
  const check = checkOf(claim.id);
  const [first] = check.readings;
  return html`<p class="verdict-name" data-verdict="${check.verdict}">
    <a href="${root}claims#${claim.id.replace("/", "-")}"><span class="badge">${codeLabel("verdict", check.verdict)}</span></a>
    ${first ? html`Recomputed: ${readingText(first, claim.statement)}.` : html`Missing: ${check.missing}.`}
  </p>`;
}
