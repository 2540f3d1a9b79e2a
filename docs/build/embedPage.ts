/** The same drawing at two widths, so that it can be read on a phone too; which one shows depends on the frame's width. */
export interface EmbeddedChart {
  readonly title: string;
  readonly wide: string;
  readonly narrow: string;
}

const narrowBelow = 640;

/** A page with nothing but a chart, for frames in other pages: no script, and nothing from other hosts. */
export function embedPage({title, wide, narrow}: EmbeddedChart): string {
  const drawing = (svg: string) => svg.replace(/^<\?xml[^>]*>\s*/u, "");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}, On the Record</title>
<style>
@font-face{font-family:"Newsreader Variable";font-weight:200 800;font-display:swap;src:url(../fonts/newsreader.woff2) format("woff2")}
@font-face{font-family:"Newsreader Variable";font-style:italic;font-weight:200 800;font-display:swap;src:url(../fonts/newsreader-italic.woff2) format("woff2")}
@font-face{font-family:"Libre Franklin Variable";font-weight:100 900;font-display:swap;src:url(../fonts/libre-franklin.woff2) format("woff2")}
body{margin:0;padding:12px;background:#fbfaf7}
svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
@media (max-width:${narrowBelow}px){.wide{display:none}.narrow{display:block}}
</style>
</head>
<body>
<main>
<h1 hidden>${title}</h1>
<div class="wide">${drawing(wide)}</div>
<div class="narrow">${renamed(drawing(narrow))}</div>
</main>
</body>
</html>
`;
}

/** Patterns with ids of their own: those of a drawing that is not shown cannot fill another one. */
function renamed(svg: string): string {
  return svg.replace(/(id="|url\(#)hatch-/gu, "$1narrow-hatch-");
}
