import { z } from "zod";
import { ROLES } from "../kernel/context";
import { isAddress } from "../kernel/safe-href";
import { storable } from "../kernel/text";
import { EMAIL_MAX, NAME_MAX, NOTICE_KINDS, NOTICE_WAYS, type NoticeKind, type NoticeWay, PASSWORD_MAX, PASSWORD_MIN } from "./vocabulary";

/** Longer than any password may be, and short enough to normalise without a thought. */
const TYPED_MAX = 1_024;

const folded = (text: string) => text.normalize("NFKC");

/** A password someone chooses. Kept to the letter but for NFKC, which makes it the same on every keyboard. */
export const newPasswordSchema = z
  .string()
  .max(TYPED_MAX, `Use at most ${PASSWORD_MAX} characters.`)
  .transform(folded)
  .pipe(
    z.string().min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters.`).max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters.`),
  );

/** A password someone claims to have: any text, since saying why it cannot be right would say too much. */
const givenPasswordSchema = z.string().min(1, "Enter your password.").max(TYPED_MAX, "Enter your password.").transform(folded);

const emailSchema = z
  .string()
  .trim()
  .max(EMAIL_MAX, `Use at most ${EMAIL_MAX} characters.`)
  .refine(isAddress, "Enter an address such as name@example.org.");

const nameSchema = z
  .string()
  .transform((text) => storable(text).normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "Enter a name.").max(NAME_MAX, `Use at most ${NAME_MAX} characters.`));

const roleSchema = z.enum(ROLES, "Choose a role.");

export const createUserSchema = z.strictObject({ email: emailSchema, name: nameSchema, role: roleSchema, password: newPasswordSchema });
export const userSchema = z.strictObject({ userId: z.uuid() });
/** `ownPassword` is the admin's: the gravest acts ask who sits there. */
export const changeRoleSchema = userSchema.extend({ role: roleSchema, ownPassword: givenPasswordSchema });
export const setPasswordSchema = userSchema.extend({ password: newPasswordSchema, ownPassword: givenPasswordSchema });
export const changePasswordSchema = z.strictObject({ ownPassword: givenPasswordSchema, password: newPasswordSchema });

/** What a sign-in form sends. An address that cannot be one is an unknown one: it gets the same answer, not a better one. */
export const signInSchema = z.strictObject({
  email: z
    .string()
    .max(TYPED_MAX)
    .transform((text) => folded(text).trim().toLowerCase())
    .pipe(z.string().min(1, "Enter your mail address.")),
  password: givenPasswordSchema,
  next: z.string().max(2_048).optional(),
});

/** What a form with one button and nothing else sends. */
export const nothingSchema = z.strictObject({});

export const sessionSchema = z.strictObject({ sessionId: z.uuid() });
/** One notice, or all of them when none is named. */
export const markNoticesReadSchema = z.strictObject({ noticeId: z.uuid().optional() });
const way = z.enum(NOTICE_WAYS, "Choose a way.").optional();
/** The way of each kind that was chosen, by its name, and the hour at which mail is gathered; blank: each goes at once. */
export const chooseNoticesSchema = z
  .strictObject({
    ...(Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, way])) as Record<NoticeKind, typeof way>),
    digestHour: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(23)]).default(null),
  })
  .transform(({ digestHour, ...chosen }) => {
    const ways = Object.entries(chosen).filter(([, one]) => one !== undefined);
    return { digestHour, ways: Object.fromEntries(ways) as Partial<Record<NoticeKind, NoticeWay>> };
  });
export const muteStorySchema = z.strictObject({ articleId: z.uuid(), isMuted: z.union([z.boolean(), z.stringbool()]) });

/** What the audit is filtered by, from the address bar: anything unknown is no filter. */
export const auditFilterSchema = z.object({
  person: z.uuid().optional().catch(undefined),
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type CreateUser = z.output<typeof createUserSchema>;
export type UserAt = z.output<typeof userSchema>;
export type ChangeRole = z.output<typeof changeRoleSchema>;
export type SetPassword = z.output<typeof setPasswordSchema>;
export type ChangePassword = z.output<typeof changePasswordSchema>;
export type SignInForm = z.output<typeof signInSchema>;
export type SessionAt = z.output<typeof sessionSchema>;
export type MarkNoticesRead = z.output<typeof markNoticesReadSchema>;
export type ChooseNotices = z.output<typeof chooseNoticesSchema>;
export type MuteStory = z.output<typeof muteStorySchema>;
export type AuditFilter = z.output<typeof auditFilterSchema>;
