/** The third person, as far as a pronoun tells it. */
export type PronounForm = "he" | "she" | "they" | "it";

const forms: ReadonlyMap<string, PronounForm> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"]
]);

/** Which third person a word is; nothing for other words. Lower case. */
export function pronounForm(word: string): PronounForm | undefined {
  return forms.get(word);
}

const first = new Set(["i", "me", "my", "we", "us", "our", "myself", "ourselves"]);

/** Does the speaker speak of himself, herself or themselves? Lower case. */
export function isFirstPerson(word: string): boolean {
  return first.has(word);
}
