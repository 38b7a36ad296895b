import { z } from "zod";
import { EMAIL_MAX, FOLLOW_VERBS, FOLLOWED_KINDS, FREQUENCIES, MIN_CERTAINTIES } from "@/domain/followers/vocabulary";
import type { Say } from "@/domain/kernel/words";

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));

/** What a form sent that could not be taken, as far as it can be shown again. */
export const typedSchema = z.object({
  form: z.enum(["follow", "link"]),
  fields: z.object({
    email: z.string().max(1_024).catch(""),
    subject: z
      .string()
      .transform((text) => ({ kind: text.split(":", 1)[0], id: text.slice(text.indexOf(":") + 1) }))
      .pipe(z.object({ kind: z.enum(FOLLOWED_KINDS), id: z.uuid() }))
      .nullable()
      .catch(null),
    verbs: texts.transform((chosen) => FOLLOW_VERBS.filter((verb) => chosen.includes(verb))).catch([]),
    minCertainty: z.enum(MIN_CERTAINTIES).catch("confirmed"),
    frequency: z.enum(FREQUENCIES).catch("at_once"),
  }),
  error: z.object({ kind: z.string(), retryAfter: z.number().optional(), fields: z.record(z.string(), z.array(z.string())).optional() }),
});
export type TypedForm = z.output<typeof typedSchema>;

/** What to say of a form that was not taken, where no field of it is at fault. */
export function faultWords(say: Say, { kind, retryAfter = 3_600, fields }: TypedForm["error"]): string | null {
  const minutes = Math.max(1, Math.ceil(retryAfter / 60));
  if (kind === "too_many") return say("follow.tooMany", { minutes });
  if (kind === "unavailable") return say("follow.unavailable");
  if (kind === "not_ready") return say("follow.notThere");
  return fields?.email || fields?.verbs ? null : say("follow.unexpected");
}

/** What to say beside the fields at fault. */
export function faultsOf(say: Say, { fields, error: { fields: faults = {} } }: TypedForm): { email?: string; verbs?: string } {
  return {
    ...(faults.email && { email: addressFault(say, fields.email.trim()) }),
    ...(faults.verbs && { verbs: say("follow.fault.verbs") }),
  };
}

function addressFault(say: Say, address: string): string {
  if (address === "") return say("follow.fault.empty");
  return address.length > EMAIL_MAX ? say("follow.fault.long", { most: EMAIL_MAX }) : say("follow.fault.unlike");
}
