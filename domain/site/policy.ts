import { type Actor, isSenior } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

/** What the publication says of itself is an editor's word. */
export const maySaveSitePage = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_change_pages"));
