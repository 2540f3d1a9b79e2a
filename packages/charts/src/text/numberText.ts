import {format} from "d3";

/** A whole number with commas between thousands. */
export const integerText = format(",d");

/** A count with its noun. */
export const countOf = (n: number, one: string, many: string) => `${integerText(n)} ${n === 1 ? one : many}`;

/** A share as its numerator and denominator. */
export const ofText = (count: number, of: number) => `${integerText(count)} of ${integerText(of)}`;

/** Residents in millions, with one decimal; with two below a tenth of a million. */
export function millionsText(residents: number): string {
  if (residents === 0) return "0";
  const millions = residents / 1_000_000;
  if (millions < 0.005) return "<0.01";
  return millions < 0.1 ? millions.toFixed(2) : millions < 100 ? millions.toFixed(1) : integerText(Math.round(millions));
}

/** A share from 0 to 1 in per cent, with a decimal below ten. */
export function percentText(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 9.95 ? percent.toFixed(1) : Math.round(percent)}%`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** A date such as 2017-08-01 as a reader says it. */
export function dayText(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** The same, short: for labels in a drawing. */
export function shortDayText(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${(months[Number(month) - 1] ?? month).slice(0, 3)} ${year}`;
}
