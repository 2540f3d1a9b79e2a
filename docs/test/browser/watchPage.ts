import type {Page} from "@playwright/test";

/** What a page asked for and complained of while it was watched. */
export interface PageWatch {
  readonly outside: string[];
  readonly errors: string[];
  readonly scripts: Map<string, Buffer>;
}

/** Watches a page from before its first request. Call it before `goto`. */
export function watchPage(page: Page, site: string): PageWatch {
  const watch: PageWatch = {outside: [], errors: [], scripts: new Map()};
  const origin = new URL(site).origin;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) watch.outside.push(url);
  });
  page.on("response", (response) => {
    if (response.ok() && response.url().endsWith(".js"))
      void response.body().then((body) => watch.scripts.set(response.url(), body));
  });
  page.on("console", (message) => {
    if (message.type() === "error") watch.errors.push(message.text());
  });
  page.on("pageerror", (error) => watch.errors.push(error.message));
  return watch;
}
