import {buildAll} from "../../start/buildAll.js";
import {root} from "../../root.js";
import {oneCheck, type Step} from "../step.js";

/** Builds the packages and the site; other steps need what it makes. */
export const build: Step = {
  title: "build",
  async run() {
    const {exitCode, output} = await buildAll(root);
    return oneCheck(exitCode === 0, output);
  }
};
