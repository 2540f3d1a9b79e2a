import {articles, wordIndex} from "@onrecord/corpus";

/** Words of the longest piece: all pieces are drawn on one scale. */
export const commonScale = Math.max(...articles.map((article) => wordIndex(article).total));
