/** Lets work begin in the order asked, as long as there are cores for it. */
export interface CoreQueue {
  /** Runs `work` when `cores` of them are free; more than there are counts as all. */
  run<Result>(cores: number, work: () => Promise<Result>): Promise<Result>;
}

/** A queue for a machine with `total` cores. */
export function coreQueue(total: number): CoreQueue {
  let free = total;
  const waiting: {cores: number; begin: () => void}[] = [];
  const serve = () => {
    for (let next = waiting[0]; next && next.cores <= free; next = waiting[0]) {
      free -= next.cores;
      waiting.shift();
      next.begin();
    }
  };
  return {
    async run(wanted, work) {
      const cores = Math.min(wanted, total);
      await new Promise<void>((begin) => {
        waiting.push({cores, begin});
        serve();
      });
      try {
        return await work();
      } finally {
        free += cores;
        serve();
      }
    }
  };
}
