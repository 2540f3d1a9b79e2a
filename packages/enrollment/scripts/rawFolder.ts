import path from "node:path";

/** Where the raw files may lie: ONRECORD_RAW, or the folder beside the repository. They are never committed. */
export const rawFolder = process.env["ONRECORD_RAW"] ?? path.resolve(import.meta.dirname, "../../../../shared/data/raw");
