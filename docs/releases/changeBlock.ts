const opening = /^\*\*What the data changed since \d+\.\d+\.\d+\*\*$/mu;

/** How the part of a note begins that a command writes into it; it reaches to the note's end. */
export const blockOpening = (since: string): string => `**What the data changed since ${since}**`;

/** A note's text without the part that a command wrote into it. */
export function withoutBlock(text: string): string {
  const at = text.search(opening);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}

/** The part of a note that a command wrote into it; undefined where there is none. */
export function blockOf(text: string): string | undefined {
  const at = text.search(opening);
  return at < 0 ? undefined : text.slice(at).trimEnd();
}
