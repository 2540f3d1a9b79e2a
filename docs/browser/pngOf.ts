const faces = [
  {family: "Newsreader Variable", style: "normal", file: "newsreader.woff2", weight: "200 800"},
  {family: "Newsreader Variable", style: "italic", file: "newsreader-italic.woff2", weight: "200 800"},
  {family: "Libre Franklin Variable", style: "normal", file: "libre-franklin.woff2", weight: "100 900"}
];

async function dataUrl(url: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/**
 * A chart as a PNG at twice its size. The site's own typefaces are put into a copy of the drawing first, since a picture cannot
 * load them.
 *
 * @param svg - the chart as text, from `svgText`
 * @param fonts - the folder of the site's typefaces
 */
export async function pngOf(svg: string, width: number, height: number, fonts: URL): Promise<Blob> {
  const rules = await Promise.all(
    faces.map(
      async ({family, style, file, weight}) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${await dataUrl(new URL(file, fonts))}) format("woff2")}`
    )
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/(<svg[^>]*>)/u, `$1<style>${rules.join("")}</style>`))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("missing canvas: the browser gives no 2d context; download the SVG instead");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("missing picture: the browser made no PNG; download the SVG instead"));
    }, "image/png");
  });
}
