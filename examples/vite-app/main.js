import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesChart} from "@onrecord/charts";
import {codingNote, recordOf, sources, version} from "@onrecord/corpus";

const main = document.querySelector("main");
const record = recordOf("003");
const note = document.createElement("p");
note.textContent = `${record.appearances.length} sources, ${record.quotes.length} attributions, ${codingNote(record)}`;
main.append(sourcesChart(sourceStrip(record, sources, version), {width: main.clientWidth}, document), note);
