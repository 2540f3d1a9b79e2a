import {expect, it} from "vitest";
import {processTree, runningProcesses} from "./processTree.mjs";

const all = [
  {pid: 1, parent: 0, group: 1},
  {pid: 10, parent: 1, group: 10},
  {pid: 13, parent: 12, group: 13},
  {pid: 12, parent: 10, group: 12},
  {pid: 14, parent: 1, group: 10},
  {pid: 20, parent: 1, group: 20}
];

it("holds the root, its children and theirs, in whatever group and order", () => {
  expect(processTree(10, all)).toEqual(expect.arrayContaining([10, 12, 13]));
});

it("holds members of the root's group whose parent is gone", () => {
  expect(processTree(10, all)).toContain(14);
});

it("leaves out everybody else, and is empty for a process that is not there", () => {
  expect(processTree(10, all)).toHaveLength(4);
  expect(processTree(99, all)).toEqual([]);
});

it("sees this very process among those running", () => {
  expect(runningProcesses().find(({pid}) => pid === process.pid)).toMatchObject({parent: process.ppid});
});
