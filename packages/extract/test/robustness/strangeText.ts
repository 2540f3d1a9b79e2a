import fc from "fast-check";

const words =
  "Ann Lee said the mayor told reporters that she he they it officials report “ ” ‘ ’ \" ' « » : , . ? ! – - ( ) Mr. Sen. who according to and but adding 60 NAME: From Photo U.S. don't Lee's http://a.b/c @ann #old".split(
    " "
  );
const strange = [
  "\u{1F30A}",
  "\u{1F468}‍\u{1F469}‍\u{1F467}",
  "שלום",
  "مرحبا",
  "‮",
  "​",
  "‌",
  "﻿",
  "\ud800",
  "\udc00",
  "\0",
  "",
  "�",
  "é",
  "é",
  "ﬁ",
  "İ",
  "ß",
  " ",
  " ",
  "…",
  "''",
  "``",
  "--",
  "***"
];
const breaks = [" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", ""];

/** Texts of words that begin attributions, marks of every sort, and characters that break careless code, in any order. */
export const strangeText = fc
  .array(
    fc.tuple(
      fc.oneof(
        {weight: 8, arbitrary: fc.constantFrom(...words)},
        {weight: 2, arbitrary: fc.constantFrom(...strange)},
        {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 6})}
      ),
      fc.constantFrom(...breaks)
    ),
    {maxLength: 80}
  )
  .map((pairs) => pairs.flat().join(""));
