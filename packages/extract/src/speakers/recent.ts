import type {Somebody} from "./somebody.js";

/** Nobody remembers more: beyond it, a pronoun is not asked about. */
const most = 16;

/** Who was mentioned last, the latest first; as many as a reader keeps in mind. */
export class Recent {
  readonly list: Somebody[] = [];

  mention(one: Somebody): void {
    const at = this.list.indexOf(one);
    if (at === 0) return;
    if (at > 0) this.list.splice(at, 1);
    this.list.unshift(one);
    if (this.list.length > most) this.list.pop();
  }
}
