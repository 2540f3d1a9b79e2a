import path from "node:path";
import {corrections, version} from "@onrecord/corpus";
import {bumps} from "@onrecord/corpus/codebook";
import {withoutBlock} from "../releases/changeBlock.js";
import {changelogNotes, type ReleasedNote} from "../releases/changelogNotes.js";
import {movedNumbers, numberText, type MovedNumber} from "../releases/movedNumbers.js";
import {notesInWaiting, type Waiting} from "../releases/notesInWaiting.js";
import {printedNumbers} from "../releases/printedNumbers.js";
import {compareVersions, readReleases, type ReleaseRecord} from "../releases/releaseRecord.js";
import {asMarkdown, html, type Html} from "./html.js";

type Correction = (typeof corrections)[number];

/** What the page tells: releases oldest first, what waits, and the numbers as they are now. */
export interface ReleaseHistory {
  readonly releases: readonly ReleaseRecord[];
  readonly waiting: Waiting;
  readonly numbers: ReleaseRecord["numbers"];
  readonly corrections: readonly Correction[];
  readonly notesOf: (version: string) => readonly ReleasedNote[];
}

/** The history of this repository. */
export async function releaseHistory(): Promise<ReleaseHistory> {
  const root = path.resolve(import.meta.dirname, "../..");
  return {
    releases: readReleases(root),
    waiting: await notesInWaiting(root),
    numbers: printedNumbers(),
    corrections,
    notesOf: (released) => changelogNotes(root, released)
  };
}

/** Releases: what changed in each, which corrections were made, which published numbers moved, and what is in waiting. */
export function releasesPage(history: ReleaseHistory): string {
  const {releases} = history;
  const last = releases.at(-1);
  const older = releases.map((release, i) => ({release, before: releases[i - 1]})).reverse();
  const top = html`<h1>Releases</h1>
    <p class="finding">
      ${
        last
          ? html`The last release is <code>${last.version}</code>, of <time>${last.date}</time>. Under each release stand its corrections
              and every published number that moved.`
          : html`Nothing has been released yet. What the first release will hold is in waiting below.`
      }
    </p>
    <p>One version names everything at once: all packages, the data and the numbers on these pages.</p>`;
  const parts = [
    asMarkdown(top),
    waitingSection(history),
    ...older.map(({release, before}) => releaseSection(history, release, before))
  ];
  return `---\ntitle: Releases\n---\n\n${[...parts, asMarkdown(closing(last?.version ?? history.waiting.releases[0]?.to ?? version))].join("\n\n")}\n`;
}

function waitingSection({waiting, releases, numbers, corrections: all}: ReleaseHistory): string {
  const last = releases.at(-1);
  const [next] = waiting.releases;
  const pending = all.filter((correction) => !last || compareVersions(correction.version, last.version) > 0);
  const head = html`<section id="waiting">
    <h2>In waiting</h2>
    ${
      next
        ? html`<p>
            The notes below make the next release <code>${next.to}</code>, ${last ? html`a ${next.bump} one` : html`the first`}. They are
            published with it.
          </p>`
        : html`<p>No note is in waiting.</p>`
    }
    ${last ? html`<h3>Numbers that will move</h3>${movedTable(movedNumbers(last.numbers, numbers), last.version, "now")}` : ""}
    ${pending.length > 0 ? html`<h3>Corrections</h3>${correctionTable(pending)}` : ""}
  </section>`;
  const notes = waiting.notes.map(({text, bumps: named}) =>
    noteMarkdown(
      text,
      named.map(({name, bump}) => html`<code>${name}</code> ${bump}`)
    )
  );
  return [asMarkdown(head), ...notes].join("\n\n");
}

function releaseSection(history: ReleaseHistory, release: ReleaseRecord, before: ReleaseRecord | undefined): string {
  const own = history.corrections.filter((correction) => correction.version === release.version);
  const head = html`<section class="release" id="v${release.version}">
    <h2><code>${release.version}</code>, <time>${release.date}</time></h2>
    <h3>Numbers that moved</h3>
    ${before ? movedTable(movedNumbers(before.numbers, release.numbers), before.version, release.version) : html`<p>The first release: nothing to compare with.</p>`}
    <h3>Corrections</h3>
    ${own.length > 0 ? correctionTable(own) : html`<p>None.</p>`}
    ${before ? html`<h3>Rows</h3>${rowsTable(before, release)}` : ""}
    <h3>Notes</h3>
  </section>`;
  const notes = history.notesOf(release.version).map(({text, packages}) =>
    noteMarkdown(
      text,
      packages.map((name) => html`<code>${name}</code>`)
    )
  );
  return [asMarkdown(head), ...notes].join("\n\n");
}

/** A note as its author wrote it; the tables in it are above, from the data. */
function noteMarkdown(text: string, packages: readonly Html[]): string {
  const names = html`<p class="note-for">${packages.map((name, i) => html`${i > 0 ? ", " : ""}${name}`)}</p>`;
  const words = withoutBlock(text).replace(/\$\{/gu, "&#36;{");
  return `<div class="release-note">\n${asMarkdown(names)}\n\n${words}\n\n</div>`;
}

function movedTable(moved: readonly MovedNumber[], before: string, after: string): Html {
  if (moved.length === 0) return html`<p>None.</p>`;
  return scrolling(
    "Numbers that moved",
    html`<table>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col" class="number">${before}</th>
          <th scope="col" class="number">${after}</th>
        </tr>
      </thead>
      <tbody>
        ${moved.map(
          (number) =>
            html`<tr>
              <th scope="row"><code>${number.id}</code></th>
              <td class="number">${numberText(number.before)}</td>
              <td class="number">${numberText(number.after)}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

function correctionTable(list: readonly Correction[]): Html {
  return scrolling(
    "Corrections",
    html`<table class="corrections">
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">Field</th>
          <th scope="col">Was</th>
          <th scope="col">Is</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(
          ({record, field, was, is, why}) =>
            html`<tr>
              <th scope="row">${record}</th>
              <td>${field}</td>
              <td>${valueText(was)}</td>
              <td>${valueText(is)}</td>
              <td>${why}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

/** How many rows each table had, where that changed. */
function rowsTable(before: ReleaseRecord, after: ReleaseRecord): Html {
  const names = [...new Set([...before.tables, ...after.tables].map(({package: owner, name}) => `${owner} ${name}`))];
  const rowsOf = ({tables}: ReleaseRecord, wanted: string) =>
    tables.find(({package: owner, name}) => `${owner} ${name}` === wanted)?.rows;
  const changed = names.filter((name) => rowsOf(before, name) !== rowsOf(after, name));
  if (changed.length === 0) return html`<p>Every table has as many as before.</p>`;
  const cell = (rows: number | undefined) => (rows === undefined ? "no such table" : rows.toLocaleString("en-US"));
  return scrolling(
    "Rows of tables",
    html`<table>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col" class="number">${before.version}</th>
          <th scope="col" class="number">${after.version}</th>
        </tr>
      </thead>
      <tbody>
        ${changed.map(
          (name) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${cell(rowsOf(before, name))}</td>
              <td class="number">${cell(rowsOf(after, name))}</td>
            </tr>`
        )}
      </tbody>
    </table>`
  );
}

const scrolling = (label: string, table: Html) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;

const valueText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** What a version promises, how to keep to one, and how to cite it. */
function closing(kept: string): Html {
  return html`<section id="how-we-know">
      <h2>What a version promises</h2>
      <table>
        <tbody>
          ${bumps.entries.map(
            ({label, definition}) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${definition}</td>
              </tr>`
          )}
        </tbody>
      </table>
      <p>
        A program compares the built tables, the closed lists and the published numbers with the last release, and no release passes that
        promises more than it holds. To see the difference yourself, in a copy of the repository:
      </p>
      <pre tabindex="0"><code>npm run data:diff</code></pre>
    </section>
    <section id="cite">
      <h2>Keep to a version, and cite it</h2>
      <p>
        What stands in a project’s <code>package.json</code> decides what comes with <code>npm update</code>: the first takes only what
        moves no published number, the second takes corrections and additions too, the third takes nothing.
      </p>
      <pre tabindex="0"><code>"@onrecord/corpus": "~${kept}"
"@onrecord/corpus": "${kept.split(".")[0] ?? ""}.x"
"@onrecord/corpus": "${kept}"</code></pre>
      <p class="cite">On the Record contributors. On the Record: who gets to speak in the news. Version ${version}, CC BY 4.0.</p>
      <p>
        Each package of data carries <code>CITATION.cff</code>. Each chart names the version in its source line, and each page at its
        foot.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        A number that moved by less than its printed precision is not listed. Whether a definition means something else or only says it
        in other words, no program can tell: a person who reads the note decides.
      </p>
    </section>`;
}
