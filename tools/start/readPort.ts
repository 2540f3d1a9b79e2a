import {fourParts} from "../launch/fourParts.mjs";

/** The port to serve on: PORT, or 3000 when it is unset or empty. Throws for anything that is no port. */
export function readPort(value: string | undefined): number {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (/^\d{1,5}$/u.test(value) && port >= 1 && port <= 65535) return port;
  throw new Error(
    fourParts({
      failed: "invalid PORT",
      expected: "a whole number from 1 to 65535",
      received: JSON.stringify(value.slice(0, 40)),
      remedy: "set another one, for example: PORT=3001 npm start"
    })
  );
}
