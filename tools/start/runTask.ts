/** Runs a task; an error ends the program with its message and exit code 1. */
export async function runTask(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
