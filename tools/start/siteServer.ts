import {readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import sirv from "sirv";

interface SiteOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** The path the site lives under, with a slash at both ends. */
  readonly base?: string;
}

/** A server of the built site as a static host would serve it: under a base path, and with 404.html for unknown pages. */
export function siteServer({folder, base = "/"}: SiteOptions): Server {
  const serve = sirv(folder, {
    dotfiles: false,
    // A page that was just built is the page that is seen.
    setHeaders(response) {
      response.setHeader("cache-control", "no-store");
    }
  });
  return createServer((request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) {
      if (`${path}/` === base) redirect(response, base);
      else notFound(folder, request, response);
      return;
    }
    request.url = path.slice(base.length - 1);
    serve(request, response, () => {
      notFound(folder, request, response);
    });
  });
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, {location: to}).end();
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  let page: Buffer | string;
  let type = "text/html; charset=utf-8";
  try {
    page = readFileSync(join(folder, "404.html"));
  } catch {
    page = "Not found\n";
    type = "text/plain; charset=utf-8";
  }
  response.writeHead(404, {"content-type": type}).end(request.method === "HEAD" ? undefined : page);
}
