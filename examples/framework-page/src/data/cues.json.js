import {quotes} from "@onrecord/corpus";
import {cueClasses} from "@onrecord/corpus/codebook";

const rows = cueClasses.entries.map(({code, label}) => ({label, quotes: quotes.filter(({cueClass}) => cueClass === code).length}));
process.stdout.write(JSON.stringify(rows));
