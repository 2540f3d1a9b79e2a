import {isAffiliationGroup, lightPalette, type AffiliationGroup} from "../palette.js";

export const sans = "'Libre Franklin Variable', 'Libre Franklin', 'Helvetica Neue', Arial, sans-serif";
export const serif = "'Newsreader Variable', Newsreader, Georgia, serif";

/** Below this width labels stand above what they name. */
export const narrowBelow = 600;

/** The colour of an affiliation group; a group that is none has that of minor text. */
export const colourOf = (group: string) => (isAffiliationGroup(group) ? lightPalette.groups[group] : lightPalette.muted);

export const groupLabels: Readonly<Record<AffiliationGroup, string>> = {
  enforcement: "Law enforcement and its unions",
  government: "Other government and politics",
  "civil-society": "Advocates, scholars, other unions, business",
  "press-and-public": "Press, public, unknown"
};

/** Keeps lines that pass behind a text from running through it. */
export const halo = {stroke: lightPalette.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"};

/** A length as it is written: hundredths of a pixel are enough. */
export const px = (value: number) => Math.round(value * 100) / 100;
