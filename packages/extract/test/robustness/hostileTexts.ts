const sentence = "“It is old,” said Ann Lee, who told the board that it would go. ";

/** Texts that break careless code, by name; each as long as asked, in UTF-16 code units, or a little longer. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  "only straight marks": (length) => '"'.repeat(length),
  "only opening marks": (length) => "“".repeat(length),
  "only closing marks": (length) => "”".repeat(length),
  "only apostrophes": (length) => "'".repeat(length),
  "all marks in turn": (length) => "“‘«\"'»’”".repeat(Math.ceil(length / 8)),
  "no space": (length) => "a".repeat(length),
  "no space, large letters": (length) => "A".repeat(length),
  "no line break": (length) => sentence.repeat(Math.ceil(length / sentence.length)),
  "one sentence": (length) => "Ann Lee said that she ".repeat(Math.ceil(length / 22)),
  "one name": (length) => "Ann Lee ".repeat(Math.ceil(length / 8)),
  "new names": (length) => Array.from({length: Math.ceil(length / 24)}, (_, i) => `Ann A${letters(i)} said it was old. `).join(""),
  "new pairs of names": (length) =>
    Array.from({length: Math.ceil(length / 38)}, (_, i) => `Ann A${letters(i)} and Bo B${letters(i)} said it was old. `).join(""),
  pronouns: (length) => "she he they it ".repeat(Math.ceil(length / 15)),
  said: (length) => "said ".repeat(Math.ceil(length / 5)),
  "paragraphs of one letter": (length) => "a\n".repeat(Math.ceil(length / 2)),
  labels: (length) => "ANN LEE: Yes.\nBO RAY: No.\n".repeat(Math.ceil(length / 26)),
  "open paragraphs": (length) => "“It is old.\n\n".repeat(Math.ceil(length / 13)),
  "sentences that lead quotations in": (length) => "It read: “Yes it is so.” ".repeat(Math.ceil(length / 25)),
  "colons without a verb": (length) => "yes: “no way at all”, ".repeat(Math.ceil(length / 22)),
  nicknames: (length) => "Ann “Bo” Lee said, ".repeat(Math.ceil(length / 19)),
  "cues between commas": (length) => "An old man, Lee said, ".repeat(Math.ceil(length / 22)),
  "second cues": (length) =>
    "Lee said it was old but said it was new, though she said that it was so. ".repeat(Math.ceil(length / 73)),
  "open paragraphs with a speaker": (length) => "“It is old.\n\n“It is new,” said Lee.\n\n".repeat(Math.ceil(length / 37)),
  "marks nested 1,000 deep": (length) => `${"“a ‘b ".repeat(500)}c${"’ ”".repeat(500)}\n`.repeat(Math.ceil(length / 4501)),
  emoji: (length) => "\u{1F30A}\u{1F468}\u200d\u{1F469} ".repeat(Math.ceil(length / 8)),
  "right to left": (length) => "«שלום» אמרה רות. ".repeat(Math.ceil(length / 17)),
  "zero-width": (length) => "\u200b\u200c\ufeff".repeat(Math.ceil(length / 3)),
  "lone surrogates": (length) => "\ud800 “\udc00” ".repeat(Math.ceil(length / 7)),
  "control characters": (length) => "\0\x01\x1b\x7f ".repeat(Math.ceil(length / 5)),
  spaces: (length) => " ".repeat(length),
  "full stops": (length) => ". ".repeat(Math.ceil(length / 2)),
  digits: (length) => "1,234.5 ".repeat(Math.ceil(length / 8)),
  addresses: (length) => "http://a.b/c?d=e ".repeat(Math.ceil(length / 17))
};

/** A surname of its own for each number. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/gu, (digit) => String.fromCharCode(113 + Number(digit)));
}
