import {officialShare} from "@onrecord/analysis/compute";
import {articles, codingNote, recordOf, sources} from "@onrecord/corpus";

for (const {id} of articles) {
  const record = recordOf(id);
  const {count, of} = officialShare([record], sources);
  console.log(`${id}: officials have ${count} of ${of} quotes (${codingNote(record)})`);
}
