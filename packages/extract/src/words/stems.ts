const irregular = new Map<string, string>(
  (
    "said:say says:say saying:say told:tell wrote:write written:write writing:write writes:write spoke:speak spoken:speak thought:think knew:know known:know felt:feel found:find " +
    "heard:hear saw:see seen:see made:make making:make makes:make gave:give given:give giving:give put:put puts:put putting:put took:take taken:take taking:take went:go gone:go goes:go " +
    "swore:swear sworn:swear shot:shoot held:hold kept:keep left:leave meant:mean read:read began:begin begun:begin came:come coming:come understood:understand argued:argue arguing:argue " +
    "was:be were:be is:be are:be been:be being:be am:be 's:be ’s:be 're:be ’re:be has:have had:have having:have 've:have ’ve:have did:do does:do done:do doing:do n't:not n’t:not 'll:will ’ll:will " +
    "insisted:insist testified:testify denied:deny replied:reply implied:imply bragged:brag quipped:quip admitted:admit quoting:quote quoted:quote denying:deny"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
);

/** A lower-case word without its inflection. Rough: it serves as a feature, and never stands for the dictionary form. */
export function stemOf(lower: string): string {
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  const {length} = lower;
  if (length < 4 || length > 24) return lower;
  const code = lower.charCodeAt(length - 1);
  if (code === 115) {
    // s
    if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) return lower;
    if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
    if (/(?:sh|ch|ss|x|z)es$/u.test(lower)) return lower.slice(0, -2);
    return withoutSilentE(lower.slice(0, -1));
  }
  if (code === 100 && lower.charCodeAt(length - 2) === 101) {
    // ed
    if (lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
    if (length > 4) return undoubled(lower.slice(0, -2));
  }
  if (code === 103 && length > 5 && lower.endsWith("ing")) return undoubled(lower.slice(0, -3));
  return withoutSilentE(lower);
}

function withoutSilentE(word: string): string {
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function undoubled(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return word.length > 3 && last === word.charCodeAt(word.length - 2) && last !== 115 && last !== 108 ? word.slice(0, -1) : word;
}
