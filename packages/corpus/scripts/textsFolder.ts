import path from "node:path";

/** Where the article texts may lie: ONRECORD_TEXTS, or the folder beside the repository. They are never committed. */
export const textsFolder = process.env["ONRECORD_TEXTS"] ?? path.resolve(import.meta.dirname, "../../../../shared/seeds");
