import {enrollmentFigures} from "./enrollmentFigures.js";
import type {Figure} from "./figure.js";
import {computeFigures} from "./figures.js";

/** Every number that the site's prose may show. */
export const siteFigures = (): Figure[] => [...computeFigures(), ...enrollmentFigures()];
