import { isIP } from "node:net";
import { z } from "zod";
import { isAddress } from "@/domain/kernel/safe-href";

// No `server-only` here: `server/` and `cli/` read it outside React, where that guard throws.

/** What is wrong with the environment: one line a fault, with the name and the remedy and never the value. */
export class EnvironmentFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "EnvironmentFault";
  }
}

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int()
    .min(from)
    .max(to);
const database = z.url({ protocol: /^postgres(ql)?$/, error: "must be an address such as postgres://user:password@host:5432/showdesk" });
const secret = z.string().min(32, "must be at least 32 characters; `openssl rand -base64 33` makes one");
const oneOf = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, { error: `must be one of: ${words.join(", ")}` });
const LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LEVELS)[number];

/** All names we know, as a person may give them: each may be missing. `.env.example` explains them. */
const given = z
  .object({
    PORT: wholeNumber(1, 65_535).default(3_000),
    HOST: z.string().default("127.0.0.1"),
    SITE_URL: z.string().refine(isOrigin, "must be scheme and host only, such as https://news.example.org").optional(),
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: database.optional(),
    READER_DATABASE_URL: database.optional(),
    DATABASE_DIRECT_URL: database.optional(),
    SEED: oneOf("demo", "none").optional(),
    ADMIN_EMAIL: z.email("must be an e-mail address").optional(),
    ADMIN_PASSWORD: z.string().min(12, "must be at least 12 characters").max(256, "must be at most 256 characters").optional(),
    AUTH_SECRET: secret.optional(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
      .string()
      .refine(isActionKey, "must be 32 bytes in base64; `openssl rand -base64 32` makes one")
      .optional(),
    WORKER: oneOf("inline", "off").default("inline"),
    DRAIN_MS: wholeNumber(0, 60_000).default(0),
    DEPLOYMENT_ID: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,32}$/, "must be up to 32 letters, digits, - and _")
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform(listOf)
      .refine(areAddresses, "must be addresses or networks, such as 10.0.0.1, 10.1.0.0/16"),
    INDEXNOW_KEY: z
      .string()
      .regex(/^[A-Za-z0-9-]{8,128}$/, "must be 8 to 128 letters, digits and -; `openssl rand -hex 16` makes one")
      .optional(),
    INDEXNOW_URL: z.url({ protocol: /^https$/, error: "must be an https address" }).default("https://api.indexnow.org/indexnow"),
    CDN_PURGE_URL: z.url({ protocol: /^https$/, error: "must be an https address" }).optional(),
    CDN_PURGE_TOKEN: z.string().min(1).optional(),
    SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/, error: "must begin with mailto: or https:" }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an address such as smtps://user:password@mail.example.org:465" }).optional(),
    MAIL_FROM: z.string().refine(isSender, "must be an address such as desk@example.org, or Name <desk@example.org>").optional(),
    MAIL_PER_SECOND: wholeNumber(1, 1_000).default(20),
    MEDIA: oneOf("fs", "s3").default("fs"),
    S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an address such as https://s3.example.org" }).optional(),
    S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket")
      .optional(),
    S3_REGION: z.string().min(1).default("auto"),
    S3_KEY: z.string().min(1).optional(),
    S3_SECRET: z.string().min(1).optional(),
    LOG_LEVEL: oneOf(...LEVELS).default("info"),
    NEXT_DIST_DIR: z
      .string()
      .regex(/^\.next[a-z0-9-]*$/, "must be .next or begin with it")
      .default(".next"),
  })
  .refine((env) => env.SITE_URL || isLoopback(env.HOST), { path: ["SITE_URL"], error: "must be set where HOST is not this machine alone" })
  .refine((env) => Boolean(env.ADMIN_EMAIL) === Boolean(env.ADMIN_PASSWORD), {
    path: ["ADMIN_PASSWORD"],
    error: "and ADMIN_EMAIL must be set together",
  })
  .refine((env) => env.MEDIA !== "s3" || (env.S3_ENDPOINT && env.S3_BUCKET && env.S3_KEY && env.S3_SECRET), {
    path: ["S3_ENDPOINT"],
    error: "and S3_BUCKET, S3_KEY and S3_SECRET must be set where MEDIA is s3",
  })
  .transform((env) => ({ ...env, SITE_URL: env.SITE_URL ? new URL(env.SITE_URL).origin : `http://localhost:${env.PORT}` }));

export type GivenEnv = z.output<typeof given>;
export type Env = GivenEnv & { DATABASE_URL: string; AUTH_SECRET: string };
type Source = Record<string, string | undefined>;

let parsed: Env | undefined;

/** Parsed on first use, so that a build needs no secrets; `instrumentation.ts` asks at start, to fail early. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The whole of it, once the server has chosen what nobody gave: where the database is, and the secret. */
export function parseEnv(source: Source): Env {
  const { DATABASE_URL, AUTH_SECRET, ...rest } = parseGiven(source);
  if (DATABASE_URL && AUTH_SECRET) return { ...rest, DATABASE_URL, AUTH_SECRET };
  const missing = Object.entries({ DATABASE_URL, AUTH_SECRET }).filter(([, value]) => !value);
  throw new EnvironmentFault(missing.map(([name]) => `${name} must be set, unless \`npm start\` or \`npm run dev\` provides it.`));
}

/** What a person gave, before the server adds to it. */
export function parseGiven(source: Source): GivenEnv {
  // `PORT=` in a file of settings means "not set", as it does in a shell's ${PORT:-3000}.
  const result = given.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")));
  if (result.success) return result.data;
  throw new EnvironmentFault(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`));
}

/** Asked for by itself: a log must work where the rest of the environment does not. */
export const logLevel = (): LogLevel => LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? "info";

export const isLoopback = (host: string) => host === "localhost" || host === "::1" || /^127\./.test(host);

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** An address, or a name and an address in angle brackets, on one line. */
function isSender(text: string): boolean {
  const [, address = text] = /^[^<>\r\n"]{1,80} <([^<>]+)>$/.exec(text) ?? [];
  return isAddress(address);
}

function isActionKey(text: string): boolean {
  return Buffer.from(text, "base64").length === 32;
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function areAddresses(list: string[]): boolean {
  return list.every((entry) => {
    const [address = "", bits, ...rest] = entry.split("/");
    const version = isIP(address);
    return version > 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
  });
}
