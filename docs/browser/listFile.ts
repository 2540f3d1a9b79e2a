import type {ListOption} from "./enrollmentState.js";

/** What every 287(g) page knows of the lists. */
export interface ListFile {
  readonly version: string;
  readonly articleList: string;
  readonly creditOfAll: string;
  /** Those that stand side by side. */
  readonly fiveLists: readonly string[];
  readonly lists: readonly ListOption[];
}

/** A file of the page, as the site generator hands it over. */
export interface JsonFile {
  json: () => Promise<unknown>;
}
