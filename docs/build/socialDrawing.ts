import {fitLines, lightPalette} from "@onrecord/charts";

const {paper, ink, muted} = lightPalette;
/** What the typeface files call themselves. */
const [serif, sans] = ["Newsreader 16pt 16pt", "Libre Franklin Thin"];
const [width, height, margin] = [1200, 630, 64];

/** What the picture of a page shows. Texts are plain. */
export interface SocialCard {
  readonly title: string;
  readonly description: string;
  /** The page's first chart as a file, if it has one. */
  readonly chart: string | undefined;
}

const escaped = (text: string) => text.replace(/[&<>]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** The picture of a page for other sites, 1200 by 630: the site's name, the page's title, and its first chart or its finding. */
export function socialDrawing({title, description, chart}: SocialCard): string {
  const size = chart === undefined ? 64 : 46;
  const titleLines = fitLines(title, "serif", size, width - 2 * margin, chart === undefined ? 3 : 2);
  const titleTop = chart === undefined ? 214 : 170;
  const below = titleTop + (titleLines.length - 1) * size * 1.12;
  const text = (lines: readonly string[], y: number, step: number, style: string) =>
    lines.map((line, i) => `<text x="${margin}" y="${y + i * step}" ${style}>${escaped(line)}</text>`).join("");
  const rest =
    chart === undefined
      ? text(
          fitLines(description, "sans", 30, width - 2 * margin, 4),
          below + 72,
          42,
          `fill="${muted}" font-family="${sans}" font-size="30"`
        )
      : placed(chart, below + 34);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<circle cx="${margin + 11}" cy="79" r="11" fill="#b3261e"/>
<text x="${margin + 34}" y="90" fill="${ink}" font-family="${serif}" font-weight="600" font-size="34">On the Record</text>
${text(titleLines, titleTop, size * 1.12, `fill="${ink}" font-family="${serif}" font-weight="600" font-size="${size}"`)}
${rest}
</svg>`;
}

/** The chart as wide as the picture, cut off at its lower edge. */
function placed(chart: string, top: number): string {
  const drawing = chart.replace(/^<\?xml[^>]*>\s*/u, "");
  const [, ownWidth = "960", ownHeight = "600"] = /viewBox="0 0 (\d+) (\d+)"/u.exec(drawing) ?? [];
  const breadth = width - 2 * margin;
  const inner = drawing
    .replace(/^<svg [^>]*>/u, "")
    .replace(/<\/svg>\s*$/u, "")
    .replaceAll("'Newsreader Variable', Newsreader", `'${serif}'`);
  return `<svg x="${margin}" y="${top}" width="${breadth}" height="${(Number(ownHeight) * breadth) / Number(ownWidth)}" viewBox="0 0 ${ownWidth} ${ownHeight}" font-family="${sans}" font-size="13">${inner}</svg>`;
}
