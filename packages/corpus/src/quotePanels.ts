/** One quote, or one source, as a block of a bar. */
export interface PanelMark {
  /** The quote; where sources are counted, the first counted quote of the source. */
  readonly quote: string;
  readonly source: string;
  /** The source's name, or our description of it. */
  readonly label: string;
  /** In the unit of the panels. Words that an earlier quote of the same bar has are not counted again, so it may be 0. */
  readonly size: number;
}

/** One affiliation in one article. */
export interface PanelCell {
  readonly article: string;
  /** The sum of the marks' sizes. */
  readonly count: number;
  readonly marks: readonly PanelMark[];
}

/** One affiliation in all articles. */
export interface PanelRow {
  readonly affiliation: string;
  /** In a reader's words. */
  readonly label: string;
  readonly group: string;
  readonly official: boolean;
  /** Sum over the articles. */
  readonly count: number;
  /** Words of its counted quotes, whatever the unit: an order for the rows. */
  readonly words: number;
  readonly cells: readonly PanelCell[];
}

/** What one article counts. */
export interface PanelArticle {
  readonly article: string;
  readonly title: string;
  /** Official sources, and all, in the unit of the panels; what belongs to several sources is counted once. */
  readonly official: number;
  readonly count: number;
}

/** For whom the sources speak, article beside article: what the panels chart draws. */
export interface QuotePanels {
  readonly unit: "quotes" | "sources" | "words";
  readonly level: "outermost" | "innermost";
  /** Units of official sources, of all that are counted. */
  readonly official: number;
  readonly count: number;
  readonly articles: readonly PanelArticle[];
  /** In order of first appearance, the articles read one after another. */
  readonly rows: readonly PanelRow[];
  /** Where the data come from, which version, and who coded: printed under the chart. */
  readonly credit: string;
}
