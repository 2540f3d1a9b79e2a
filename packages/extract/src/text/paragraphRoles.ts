import type {Reading} from "../reading.js";
import type {Paragraph} from "../types.js";
import {FormColumn} from "../words/formColumn.js";
import {furnitureKind, mayAdvertise} from "./furniture.js";

const advertisingForms = new FormColumn(({form}) => (mayAdvertise(form) ? 1 : 0));

/** Longer first lines are running text. */
const longestHeadline = 200;

/** What each paragraph is: furniture by its wording, a headline when the first line of the rest ends like none of running text. */
export function paragraphRolesOf({text, tokens, words}: Reading): Paragraph[] {
  const advertising = advertisingForms.of(words).includes(1);
  let first = true;
  return tokens.paragraphs.map(({start, end}): Paragraph => {
    const furniture = furnitureKind(text, {start, end}, advertising);
    if (furniture !== null) return {start, end, role: "furniture", furniture};
    const headline =
      first &&
      tokens.paragraphs.length > 1 &&
      end - start <= longestHeadline &&
      !/[.:!?…]["”’']?$/u.test(text.slice(start, end).trimEnd());
    first = false;
    return {start, end, role: headline ? "headline" : "body", furniture: null};
  });
}
