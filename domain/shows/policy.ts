import { type Actor, isSenior, isStaff } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

// A newsroom adds what it writes about: anyone on staff puts a record up and keeps it right. Every change is in the audit log
// with what stood before; only what cannot be taken back, a deletion, is an editor's.

export const mayAddRecord = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_records"));
export const mayChangeRecord = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_records"));
export const mayDeleteRecord = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_delete_records"));
