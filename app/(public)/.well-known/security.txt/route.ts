import { env } from "@/app/_server/env";
import { face, siteFacts } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";

export const dynamic = "force-dynamic";

/** Days. The format asks for less than a year; a kept copy is made anew long before. */
const GOOD_FOR = 180;
const DAY_MS = 86_400_000;

/** Whom to tell of a hole (RFC 9116). Without a contact of its own, the page that says how to reach the desk. */
export async function GET(): Promise<Response> {
  const { language } = await siteFacts();
  const until = new Date(Date.now() + GOOD_FOR * DAY_MS);
  until.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${env().SECURITY_CONTACT ?? absolute("/about")}`,
    `Expires: ${until.toISOString()}`,
    `Preferred-Languages: ${new Intl.Locale(language).language}`,
    `Canonical: ${absolute("/.well-known/security.txt")}`,
    "",
  ];
  return face(lines.join("\n"), { type: "text/plain" });
}
