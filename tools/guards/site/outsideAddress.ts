/** Whether an address leads to another host: it has a scheme that asks for something, or starts with two slashes. */
export function isOutside(address: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(address);
}

const addressInText = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>(){}\\|^[\]]+/giu;

/** Every address of another host that stands anywhere in a text, without the punctuation after it. */
export function addressesIn(text: string): string[] {
  return [...text.replaceAll("\\/", "/").matchAll(addressInText)].map(([found]) => withoutPunctuation(found));
}

function withoutPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?*".includes(address[end - 1] ?? "")) end--;
  return address.slice(0, end);
}
