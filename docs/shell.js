import {version} from "@onrecord/corpus";

/** What every page has around its content. Framework resolves the links, so that the site works under any base path. */
export const header = () =>
  `<a class="skip" href="#observablehq-main">Skip to content</a>
<div class="masthead">
<a class="wordmark" href="/"><span class="dot" aria-hidden="true"></span>On the Record</a>
<nav aria-label="Site"><a href="/articles/">Articles</a><a href="/who">Who is quoted</a><a href="/cues">How introduced</a><a href="/stance">Where they stand</a><a href="/claims">Do the numbers hold?</a><a href="/county-size">287(g)</a><a href="/codebook">Codebook</a><a href="/method">Method</a><a href="/use">Use it</a></nav>
</div>`;

export const footer = () =>
  `<p>Data version ${version}. <a href="/releases">What changed</a> · <a href="/releases#cite">How to cite</a> · <a href="/api/">API reference</a></p>
<p>Annotations and derived tables: CC BY 4.0, excerpts excluded. Code: MIT. The articles belong to their publishers.</p>
<p>We describe; we do not campaign.</p>`;
