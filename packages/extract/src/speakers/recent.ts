import type {Somebody} from "./somebody.js";

/** Nobody remembers more: beyond it, a pronoun is not asked about. */
const most = 16;

/** Who was mentioned last, the latest first; as many as a reader keeps in mind. */
export class Recent {
  readonly list: Somebody[] = [];

  mention(one: Somebody): void {
    const {list} = this;
    let at = list.indexOf(one);
    if (at === 0) return;
    if (at < 0) at = list.length < most ? list.length : most - 1;
    for (; at > 0; at--) list[at] = list[at - 1] as Somebody;
    list[0] = one;
  }
}
