import {spawn} from "node:child_process";

interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface CommandOutcome {
  /** 1 when the command was ended by a signal. */
  readonly exitCode: number;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a command to its end. Rejects only when it cannot be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  {cwd, env = process.env}: CommandOptions
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...env, NO_COLOR: "1", FORCE_COLOR: undefined},
      stdio: ["ignore", "pipe", "pipe"]
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({exitCode: code ?? 1, output});
    });
  });
}
