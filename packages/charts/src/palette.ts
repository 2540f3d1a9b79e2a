import type {ModelKind} from "./enrollment/modelKind.js";

/** Colours of one theme. The light theme is written into the drawing; a page may override each class for dark mode. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly author: string;
  readonly accent: string;
  readonly groups: Readonly<Record<AffiliationGroup, string>>;
  readonly models: Readonly<Record<ModelKind, string>>;
}

/** The colour groups of affiliations (codebook: affiliation group). */
export type AffiliationGroup = "enforcement" | "government" | "civil-society" | "press-and-public";

/** Checked in tests: 3:1 against the paper, and told apart under three kinds of colour blindness. */
export const lightPalette: Palette = {
  paper: "#fbfaf7",
  ink: "#1c1b19",
  muted: "#5f5c56",
  rule: "#dedad1",
  author: "#8d8a84",
  accent: "#b3261e",
  groups: {enforcement: "#1f4b80", government: "#c85e0d", "civil-society": "#2c987a", "press-and-public": "#b455c6"},
  models: {jail: "#1f4b80", warrant: "#2c987a", "task-force": "#c85e0d", several: "#b455c6", unknown: "#8d8a84"}
};

/** The colours of the dark theme, checked as the light ones are. */
export const darkPalette: Palette = {
  paper: "#171614",
  ink: "#f1eee7",
  muted: "#b1aca2",
  rule: "#3a3733",
  author: "#8b8780",
  accent: "#ff8a80",
  groups: {enforcement: "#4d9bf7", government: "#f09048", "civil-society": "#5ce8be", "press-and-public": "#b878ad"},
  models: {jail: "#4d9bf7", warrant: "#5ce8be", "task-force": "#f09048", several: "#b878ad", unknown: "#8b8780"}
};

export function isAffiliationGroup(group: string): group is AffiliationGroup {
  return Object.hasOwn(lightPalette.groups, group);
}
