import {shapesFor} from "../../charts/enrollment/shapes.js";

process.stdout.write(JSON.stringify({"2017": shapesFor("2017-08-01"), "2023": shapesFor("2026-05-18")}));
