import {expect, it} from "vitest";
import {temporaryFolder} from "../../testing/temporaryFolder.js";
import {siteAddresses, unresolvedImports} from "./siteAddresses.js";

const known = {namespaces: ["http://www.w3.org/2000/svg"], links: ["https://example.org/article"]};

const messages = (file: string, text: string) =>
  siteAddresses(temporaryFolder({[file]: text}), [file], known).map(({message}) => message);

it.each([
  ["p.html", '<script src="https://cdn.example/x.js"></script>'],
  ["p.html", "<img alt=x src=//cdn.example/x.png>"],
  ["p.html", '<img srcset="a.png 1x, https://cdn.example/b.png 2x">'],
  ["p.html", '<link rel="stylesheet" href="https://cdn.example/x.css">'],
  ["p.html", '<link rel="preconnect" href="https://cdn.example">'],
  ["p.html", "<iframe src='https://example.org/article'></iframe>"],
  ["p.html", '<form action="https://example.org/article"></form>'],
  ["p.html", '<p style="background: url(https://cdn.example/x.png)">'],
  ["p.html", "<style>@import 'https://cdn.example/x.css';</style>"],
  ["p.html", '<script type="module">import "https://cdn.example/x.js";</script>'],
  ["p.html", '<meta http-equiv="refresh" content="0; url=https://example.org/article">'],
  ["p.svg", '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://cdn.example/x.png"/></svg>'],
  ["s.css", '@font-face {src: url("https://fonts.example/x.woff2")}'],
  ["s.js", 'import {x} from "https://cdn.example/x.js";'],
  ["s.js", 'export * from "//cdn.example/x.js";'],
  ["s.js", "const m = await import(`https://cdn.example/${name}.js`);"],
  ["s.js", 'fetch("https://example.org/article")'],
  ["s.js", 'navigator.sendBeacon("https://cdn.example/count")'],
  ["s.js", 'new WebSocket("wss://cdn.example/")'],
  ["s.js", 'new Worker(new URL("https://cdn.example/w.js"))'],
  ["s.js", 'image.src = "https://cdn.example/x.png";']
])("fails in %s on %s, known address or not", (file, text) => {
  expect(messages(file, text)).toContainEqual(expect.stringMatching(/^asks another host: (?:https?:|wss:)?\/\//u));
});

it.each([
  ["p.html", '<a href="https://elsewhere.example/">x</a>'],
  ["p.html", "<!-- see https://elsewhere.example/ -->"],
  ["p.html", '<link rel="canonical" href="https://elsewhere.example/">'],
  ["s.js", 'const home = "https://elsewhere.example/";'],
  ["s.js", "// https://elsewhere.example/"],
  ["d.json", '{"url": "https:\\/\\/elsewhere.example\\/"}']
])("fails in %s on an address that is not on the list: %s", (file, text) => {
  expect(messages(file, text)).toEqual(["an address that is not on the list: https://elsewhere.example/"]);
});

it.each([
  ["p.html", '<a href="https://example.org/article#quote">x</a>, <a href="./page?x=1">y</a>'],
  ["p.html", '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'],
  [
    "p.html",
    '<script src="./x.js"></script><link rel="icon" href="data:,"><style>a {background: url(data:image/png;base64,AA==)}</style>'
  ],
  ["p.html", '<script type="application/json">{"src": "https://example.org/article"}</script>'],
  ["s.js", 'document.createElementNS("http://www.w3.org/2000/svg", "g"); const half = 1 //2'],
  ["d.json", '{"url": "https://example.org/article"}'],
  ["font.woff2", "https://elsewhere.example/"]
])("lets pass in %s: %s", (file, text) => {
  expect(messages(file, text)).toEqual([]);
});

const imports = (file: string, text: string) =>
  unresolvedImports(temporaryFolder({[file]: text}), [file]).map(({message}) => message);

it.each([
  ["s.js", 'import "d3";'],
  ["s.js", 'export {x} from "npm:x";'],
  ["s.js", 'const x = () => import("@scope/x/y");'],
  ["s.mjs", 'import x from "//cdn.example/x.js"'],
  ["p.html", '<script type="module">import {y} from "bare";</script>']
])("fails in %s on an import that no browser can resolve: %s", (file, text) => {
  expect(imports(file, text)).toHaveLength(1);
});

it("lets relative and root-relative imports pass, and words in strings and comments", () => {
  expect(imports("s.js", 'import "./a.js"; import "../b.js"; import("/c.js"); const s = "import \'d3\'"; // import "d3"')).toEqual(
    []
  );
});
