import { type Actor, isSenior, isStaff } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

export const mayAddPicture = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_keep_pictures"));

/** What stands before readers changes with the right to publish. */
export function mayChangePicture(actor: Actor, picture: { isLive: boolean }): Verdict {
  if (!isStaff(actor)) return deny("only_staff_keep_pictures");
  return picture.isLive && !isSenior(actor) ? deny("live_pictures_change_with_editors") : allow;
}

/** Whoever brought it takes it out, and editors do. */
export function mayRetirePicture(actor: Actor, picture: { uploadedBy: string }): Verdict {
  return isSenior(actor) || (isStaff(actor) && picture.uploadedBy === actor.id) ? allow : deny("only_its_sender_or_editors_retire");
}
