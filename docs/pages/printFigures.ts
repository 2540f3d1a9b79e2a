/** Prints every computed number of the site's prose as JSON: the build writes it to figures.json. */
import {siteFigures} from "./siteFigures.js";

process.stdout.write(
  `[\n${siteFigures()
    .map((figure) => `  ${JSON.stringify(figure)}`)
    .join(",\n")}\n]\n`
);
