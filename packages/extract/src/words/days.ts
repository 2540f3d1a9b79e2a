/** Lower-case names, with blanks between them. */
export const weekdays = "monday tuesday wednesday thursday friday saturday sunday";
export const months = "january february march april may june july august september october november december";

/** Words for a day. Lower case. */
export const days: ReadonlySet<string> = new Set(`${weekdays} yesterday today tonight`.split(" "));

/** What stands before a day and belongs to it: "late on Tuesday", "this Friday". Lower case. */
export const beforeDays: ReadonlySet<string> = new Set("this last on late early earlier later".split(" "));
