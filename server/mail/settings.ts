import type { GivenEnv } from "@/app/_server/env";

/** How mail leaves, whom it is from and what its links are made of. `smtpUrl` null: it is caught. */
export type MailSettings = {
  smtpUrl: string | null;
  /** Null: the name is the publication's. */
  from: { name: string | null; address: string };
  siteUrl: string;
  /** Signs followers' links. */
  secret: string;
  perSecond: number;
};

export function mailSettings(given: GivenEnv, { AUTH_SECRET }: { AUTH_SECRET: string }): MailSettings {
  const { SMTP_URL, SITE_URL, MAIL_FROM, MAIL_PER_SECOND } = given;
  const from = senderOf(MAIL_FROM ?? `mail@${new URL(SITE_URL).hostname}`);
  return { smtpUrl: SMTP_URL ?? null, from, siteUrl: SITE_URL, secret: AUTH_SECRET, perSecond: MAIL_PER_SECOND };
}

function senderOf(text: string): MailSettings["from"] {
  const [, name = null, address = text] = /^(.+?) <([^<>]+)>$/.exec(text) ?? [];
  return { name, address };
}

/** One line for the terminal: where mail goes. Never with a password. */
export const whereMailGoes = ({ SMTP_URL, SITE_URL }: GivenEnv): string =>
  SMTP_URL ? `Mail: through ${new URL(SMTP_URL).host}.` : `Mail: none leaves; it is caught, and admins read it at ${SITE_URL}/desk/mail.`;
