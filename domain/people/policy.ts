import { type Actor, isSenior, isStaff } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

export const mayAddPerson = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_records"));
export const mayChangePerson = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_records"));
/** Who is credited, in which order: part of keeping a record right. */
export const maySetCredits = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_records"));
export const mayDeletePerson = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_delete_records"));
