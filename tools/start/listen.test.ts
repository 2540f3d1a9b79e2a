import {createServer, type Server} from "node:http";
import {expect, it, onTestFinished} from "vitest";
import {listen} from "./listen.js";

function closing(server: Server): Server {
  onTestFinished(() => {
    server.close();
  });
  return server;
}

it("takes a free port when asked for 0, on this machine only", async () => {
  const server = closing(createServer());
  const port = await listen(server, 0);
  expect(server.address()).toMatchObject({address: "127.0.0.1", port});
});

it("says in four parts that a port is busy", async () => {
  const port = await listen(closing(createServer()), 0);
  await expect(listen(closing(createServer()), port)).rejects.toThrow(
    new RegExp(
      `^port ${String(port)} is busy\\n {2}expected: a free port on 127\\.0\\.0\\.1\\n {2}received: .*\\n {2}to do: .*PORT=\\d+ npm start`,
      "u"
    )
  );
});
