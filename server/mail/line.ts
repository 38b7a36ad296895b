import nodemailer from "nodemailer";
import { catchMail } from "@/db/caught-mail";
import type { Db } from "@/db/connect";
import type { MailSettings } from "./settings";

/** A whole message, ready to be handed over. */
export type Mail = {
  messageId: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
};

/** How the other end took it: `later` for one it may take another time, `refused` for an address it will never take. */
export type Handed = "taken" | "later" | "refused";

/** The way out for mail. Throws where nobody answers at the other end. */
export type Line = { hand: (mail: Mail) => Promise<Handed>; close: () => void };

/** Milliseconds. Together shorter than a letter's lease, or two would send it. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

export const openLine = (db: Db, { smtpUrl }: MailSettings, lanes: number): Line => (smtpUrl ? smtpLine(smtpUrl, lanes) : catchingLine(db));

function smtpLine(url: string, lanes: number): Line {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: lanes,
    maxMessages: 500,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    hand: async ({ from, to, messageId, headers, ...mail }) => {
      const envelope = { from: from.address, to: [to] };
      try {
        await transport.sendMail({ ...mail, from, to: { name: "", address: to }, envelope, messageId, headers });
        return "taken";
      } catch (error) {
        return handedOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** What the server said by a code; anything without one is no answer, and thrown on. */
function handedOf(error: unknown): Handed {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === "EENVELOPE" && responseCode !== undefined) return responseCode >= 500 ? "refused" : "later";
  if (code === "EMESSAGE" && responseCode !== undefined) return "later";
  throw error;
}

/** Kept in the database instead of sent; the same message a second time is one. */
const catchingLine = (db: Db): Line => ({
  hand: async ({ messageId, to, subject, headers, text, html, from }) => {
    const lines = [`From: ${from.name} <${from.address}>`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: ${messageId}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    await catchMail(db, { messageId, recipient: to, subject, headers: lines.join("\n"), text, html });
    return "taken";
  },
  close: () => {},
});
