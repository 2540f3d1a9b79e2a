import {joinedSince, ownYearOf, setAside, type EnrollmentChoice} from "../charts/enrollment/choice.js";
import type {Universe} from "@onrecord/charts/enrollment";

/** The lists a control steps through, in order. */
export interface ListOption {
  readonly snapshot: string;
  readonly asOf: string;
  readonly credit: string;
}

const universes: Readonly<Record<string, Universe>> = {
  "all-local": {kind: "all-local"},
  "county-agencies": {kind: "county-agencies"},
  "first-time-since": {kind: "first-time-since", since: joinedSince}
};

/** What the reader has chosen, read from a page's controls. Controls that a page lacks stand at their default. */
export function chosenIn(controls: HTMLElement, lists: readonly ListOption[]): EnrollmentChoice & {readonly list: ListOption} {
  const snapshot = controls.querySelector<HTMLSelectElement>("select[name=snapshot]")?.value;
  const list = lists.find((one) => one.snapshot === snapshot) ?? lists[0];
  if (!list) throw new Error("missing lists: the page's data hold none; build the site again");
  const universe = controls.querySelector<HTMLInputElement>("input[name$=-universe]:checked")?.value ?? "all-local";
  const year = controls.querySelector<HTMLSelectElement>("select[name=population]")?.value ?? "own";
  const without = controls.querySelector<HTMLInputElement>("input[name=without]")?.checked ?? false;
  return {
    list,
    snapshot: list.snapshot,
    populationYear: year === "own" ? ownYearOf(list.asOf) : Number(year),
    universe: universes[universe] ?? {kind: "all-local"},
    withoutStates: without ? setAside : []
  };
}

/** Brings the controls to life: buttons step from list to list, the axis shows where the list stands. Calls `change` after each choice. */
export function enrollmentControls(controls: HTMLElement, change: () => void): void {
  const select = controls.querySelector<HTMLSelectElement>("select[name=snapshot]");
  const steps = [...controls.querySelectorAll<HTMLButtonElement>("[data-step]")];
  const show = () => {
    for (const tick of controls.querySelectorAll<HTMLElement>(".tick"))
      tick.classList.toggle("now", tick.dataset["snapshot"] === select?.value);
    for (const step of steps) {
      const next = (select?.selectedIndex ?? 0) + Number(step.dataset["step"]);
      step.disabled = next < 0 || next >= (select?.length ?? 0);
    }
  };
  for (const step of steps)
    step.addEventListener("click", () => {
      if (!select) return;
      select.selectedIndex += Number(step.dataset["step"]);
      show();
      change();
    });
  controls.addEventListener("change", () => {
    show();
    change();
  });
  show();
  controls.hidden = false;
}
