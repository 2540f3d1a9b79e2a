import {mkdirSync} from "node:fs";
import {articles} from "@onrecord/corpus";
import {footer, header} from "./shell.js";

// Framework asks the registry for the versions of these libraries, which no page of ours uses. An empty folder is an answer.
for (const name of [
  "react-dom",
  "@observablehq/sample-datasets",
  "lodash",
  "arquero",
  "apache-arrow",
  "d3",
  "echarts",
  "htl",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "react",
  "topojson-client",
  "d3-dsv",
  "parquet-wasm"
])
  mkdirSync(`src/.observablehq/cache/_npm/${name}@0.0.0-unused`, {recursive: true});

export default {
  root: "src",
  output: "dist",
  base: process.env.SITE_BASE ?? "/",
  title: "On the Record",
  style: "style.css",
  globalStylesheets: [],
  header: header(),
  footer: footer(),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  interpreters: {".ts": ["node", "--import", "tsx"]},
  dynamicPaths: articles.map(({id}) => `/articles/${id}`)
};
