import { z } from "zod";
import { isAddress } from "../kernel/safe-href";
import { EMAIL_MAX, FOLLOW_VERBS, FOLLOWED_KINDS, FREQUENCIES, MIN_CERTAINTIES, REQUESTS_MAX } from "./vocabulary";

const TYPED_MAX = 1_024;

/** As it will be written to: a look-alike character would make another person of it, so it is refused and not folded. */
export const emailSchema = z
  .string("Write your mail address, like name@example.org.")
  .max(TYPED_MAX, `An address has at most ${EMAIL_MAX} characters.`)
  .transform((text) => text.trim())
  .pipe(
    z
      .string()
      .min(1, "Write your mail address, like name@example.org.")
      .max(EMAIL_MAX, `An address has at most ${EMAIL_MAX} characters.`)
      .refine(
        (text) => text.normalize("NFKC") === text && isAddress(text),
        "This is not written like an address. Check it, as in name@example.org.",
      ),
  );

const followedSchema = z.strictObject({ kind: z.enum(FOLLOWED_KINDS), id: z.uuid() });
/** What is followed, as one form value: `season:0198…`. */
const subject = z
  .string()
  .transform((text) => ({ kind: text.split(":", 1)[0], id: text.slice(text.indexOf(":") + 1) }))
  .pipe(followedSchema);

/** One tick sends a text, several a list. */
const verbs = z
  .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.enum(FOLLOW_VERBS)))
  .transform((chosen) => FOLLOW_VERBS.filter((verb) => chosen.includes(verb)))
  .refine((chosen) => chosen.length > 0, "Tick at least one thing to be told of.");

const choices = {
  verbs,
  minCertainty: z.enum(MIN_CERTAINTIES, "Choose how sure we should be."),
  frequency: z.enum(FREQUENCIES, "Choose how often."),
};

/** The form on a page of a show, season or person. `network` is the edge's word, never a field's. */
export const followSchema = z.strictObject({ subject, email: emailSchema, ...choices });
export type FollowForm = z.output<typeof followSchema>;

export const askForLinkSchema = z.strictObject({ email: emailSchema });
export const changeChoicesSchema = z.strictObject({ followId: z.uuid(), ...choices });
export type ChangeChoices = z.output<typeof changeChoicesSchema>;
/** What the owner of an address says yes to: `request[]`, one tick each. */
export const confirmSchema = z.strictObject({ request: z.array(z.uuid()).max(REQUESTS_MAX).default([]) });
export const stopSchema = z.strictObject({ followId: z.uuid() });
/** What RFC 8058 sends, or the button of our page; whatever else a mail program adds is no reason to go on writing to it. */
export const oneClickSchema = z.looseObject({});
export const noFieldsSchema = z.strictObject({});

export const notificationSchema = z.strictObject({ eventId: z.uuid() });
export const eraseByAddressSchema = z.strictObject({ email: emailSchema });
export const bounceByAddressSchema = eraseByAddressSchema.extend({
  kind: z.enum(["bounced", "complained"], "Choose what came back."),
});
