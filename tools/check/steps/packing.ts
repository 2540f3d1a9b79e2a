import {packAll} from "../../packages/packAll.js";
import {root} from "../../root.js";
import {oneCheck, type Step} from "../step.js";
import {build} from "./build.js";

/** Packs the packages as a release would; the guards read the tarballs and the package tests install them. */
export const packing: Step = {
  title: "tarballs",
  needs: build.title,
  async run() {
    const {exitCode, output} = await packAll(root);
    return oneCheck(exitCode === 0, output);
  }
};
