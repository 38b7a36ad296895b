import { render } from "@react-email/render";
import { DeskLetter, deskSubject } from "@/components/mail/desk-letter";
import type { DeskLetterToWrite } from "@/domain/followers/queries/desk-letters";
import type { Mail } from "./line";
import type { MailSettings } from "./settings";
import { addressed, type Publication } from "./write";

/** One letter to somebody on staff as a message, or null where they left or nothing is left to tell. */
export async function writeDeskMail(letter: DeskLetterToWrite, publication: Publication, settings: MailSettings): Promise<Mail | null> {
  const { id, email, told, isSuspended } = letter;
  if (isSuspended || told.length === 0) return null;
  const written = <DeskLetter publication={publication} told={told} absolute={(path) => new URL(path, settings.siteUrl).href} />;
  return {
    ...addressed({ id, to: email, subject: deskSubject(told) }, publication, settings),
    headers: { "Auto-Submitted": "auto-generated", "X-Entity-Ref-ID": id },
    text: await render(written, { plainText: true }),
    html: await render(written),
  };
}
