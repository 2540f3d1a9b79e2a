import {enrollmentFigures} from "./enrollmentFigures.js";
import {computeFigures, type Figure} from "./figures.js";

/** Every number that the site's prose may show. */
export const siteFigures = (): Figure[] => [...computeFigures(), ...enrollmentFigures()];
