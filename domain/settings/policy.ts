import type { Actor } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

/** How the newsroom runs is for admins, to read and to change. */
export const mayKeepSettings = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_keep_settings"));
