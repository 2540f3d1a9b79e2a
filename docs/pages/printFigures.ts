/** Prints every computed number of the site's prose as JSON: the build writes it to figures.json. */
import {computeFigures} from "./figures.js";

process.stdout.write(
  `[\n${computeFigures()
    .map((figure) => `  ${JSON.stringify(figure)}`)
    .join(",\n")}\n]\n`
);
