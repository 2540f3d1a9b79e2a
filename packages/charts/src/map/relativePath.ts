type Ring = readonly (readonly number[])[];

/** Steps of the grid that outlines are rounded to, per pixel. */
export const grid = 4;

/**
 * An outline as an SVG path of whole steps on a grid of a quarter pixel, each relative to the last: short, and the same for
 * neighbours on a common border. Scale it by `1 / grid`.
 */
export function relativePath(rings: readonly Ring[], closed: boolean): string {
  return rings.map((ring) => ringPath(ring, closed)).join("");
}

function ringPath(ring: Ring, closed: boolean): string {
  const [start, ...rest] = ring.map(([x = 0, y = 0]) => [Math.round(x * grid), Math.round(y * grid)] as const);
  if (!start) return "";
  let [atX, atY] = start;
  const steps: string[] = [];
  for (const [x, y] of closed ? rest.slice(0, -1) : rest) {
    if (x === atX && y === atY) continue;
    steps.push(`${x - atX}${y - atY < 0 ? "" : " "}${y - atY}`);
    [atX, atY] = [x, y];
  }
  const lines = steps.map((step, i) => (i === 0 || step.startsWith("-") ? step : ` ${step}`)).join("");
  return `M${start[0]} ${start[1]}${lines === "" ? "h0" : `l${lines}`}${closed ? "z" : ""}`;
}
