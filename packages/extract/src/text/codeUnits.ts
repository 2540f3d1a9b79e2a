/** Longer texts get room of their own. */
const most = 1 << 16;

let kept = new Uint16Array(1 << 13);

/** The UTF-16 code units of a text, and a 0 behind them. Good until the next text is read: its room is kept. */
export function codeUnitsOf(text: string): Uint16Array<ArrayBuffer> {
  const {length} = text;
  let units = kept;
  if (length >= most) units = new Uint16Array(length + 1);
  else if (length >= kept.length) units = kept = new Uint16Array(Math.min(most, length * 2));
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  units[length] = 0;
  return units;
}
