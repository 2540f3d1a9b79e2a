import type {PronounForm} from "./pronoun.js";
import type {Somebody} from "./somebody.js";

/** Whether a pronoun can mean somebody at all. */
export function mayBe(one: Somebody, form: PronounForm): boolean {
  if (form === "he") return isHuman(one) && one.she <= one.he;
  if (form === "she") return isHuman(one) && one.he <= one.she;
  if (form === "it") return one.kind !== "person" && one.kind !== "people";
  return one.kind !== "document";
}

/** A name without a role that things are in is no person's, unless a pronoun has told so. */
function isHuman({kind, places, he, she, roles}: Somebody): boolean {
  if (kind !== "person" && kind !== "unclear") return false;
  return places === 0 || he + she > 0 || roles.length > 0;
}
