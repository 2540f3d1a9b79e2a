import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {fourParts} from "../launch/fourParts.mjs";

/** The address served on: this machine only. */
export const host = "127.0.0.1";

/** Starts to listen and resolves to the port; 0 takes a free one. Rejects with a readable error when the port cannot be had. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new Error(portMessage(port, cause), {cause}));
    });
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portMessage(port: number, {code = "unknown error"}: NodeJS.ErrnoException): string {
  const busy = code === "EADDRINUSE";
  return fourParts({
    failed: busy ? `port ${String(port)} is busy` : `cannot listen on port ${String(port)}`,
    expected: `a free port on ${host}`,
    received: busy ? "another program listens there" : code,
    remedy: `end that program, or take another port: PORT=${String(port === 65535 ? 3001 : port + 1)} npm start`
  });
}
