import { render } from "@react-email/render";
import type { ReactElement } from "react";
import { ConfirmLetter, ManageLetter } from "@/components/mail/asked-letters";
import { newsSubject } from "@/components/mail/mail-words";
import { NewsLetter } from "@/components/mail/news-letter";
import { signLink } from "@/domain/followers/link";
import type { LetterToWrite } from "@/domain/followers/queries/letters";
import { inBrief, type NewsTold } from "@/domain/followers/queries/news";
import { CONFIRM_HOURS, type LinkPurpose } from "@/domain/followers/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Mail } from "./line";
import type { MailSettings } from "./settings";

export type Publication = { name: string; language: string };
type Written = { subject: string; letter: ReactElement };

/** One letter as a message, or null where there is nothing to tell any more. The same letter is always the same message. */
export async function writeMail(
  letter: LetterToWrite,
  news: ReadonlyMap<string, NewsTold>,
  publication: Publication,
  settings: MailSettings,
): Promise<Mail | null> {
  const pen = penOf(letter, settings);
  const written = wordsOf(letter, news, publication, pen);
  if (!written) return null;
  return {
    ...addressed({ id: letter.id, to: letter.follower.email, subject: written.subject }, publication, settings),
    headers: headersOf(letter, pen),
    text: await render(written.letter, { plainText: true }),
    html: await render(written.letter),
  };
}

/** Who writes to whom, and of what. The same letter has the same Message-ID, so that a server that gets it twice can tell. */
export const addressed = (
  { id, to, subject }: { id: string; to: string; subject: string },
  publication: Publication,
  { siteUrl, from }: MailSettings,
) => ({
  messageId: `<${id}@${new URL(siteUrl).hostname}>`,
  from: { name: oneLine(from.name ?? publication.name), address: from.address },
  to,
  subject: oneLine(subject),
});

type Pen = { absolute: (path: string) => string; link: (purpose: LinkPurpose, followId?: string) => string };

function penOf({ follower, queuedAt }: LetterToWrite, { siteUrl, secret }: MailSettings): Pen {
  const absolute = (path: string) => new URL(path, siteUrl).href;
  const expiresAt = new Date(queuedAt.getTime() + CONFIRM_HOURS * 3_600_000);
  const link = (purpose: LinkPurpose, followId: string | null = null) => {
    const over = purpose === "confirm" ? expiresAt : null;
    const text = signLink(secret, follower.key, { purpose, followerId: follower.id, followId, expiresAt: over });
    return absolute(`/follow/${PAGES[purpose]}/${text}`);
  };
  return { absolute, link };
}

const PAGES: Record<LinkPurpose, string> = { confirm: "confirm", manage: "manage", stop_one: "unsubscribe", stop_all: "unsubscribe" };

function wordsOf(letter: LetterToWrite, news: ReadonlyMap<string, NewsTold>, publication: Publication, pen: Pen): Written | null {
  switch (letter.kind) {
    case "confirm":
      return letter.requests.length === 0
        ? null
        : {
            subject: confirmSubject(publication, letter.requests),
            letter: <ConfirmLetter publication={publication} requests={letter.requests} confirm={pen.link("confirm")} />,
          };
    case "manage":
      return {
        subject: sayIn(publication.language)("letter.manageSubject", { name: publication.name }),
        letter: <ManageLetter publication={publication} manage={pen.link("manage")} />,
      };
    default:
      return newsWords(letter, news, publication, pen);
  }
}

function confirmSubject({ language }: Publication, requests: LetterToWrite["requests"]): string {
  const say = sayIn(language);
  const [only] = requests.length === 1 ? requests : [];
  return only ? say("letter.confirmSubject", { name: only.subject.name }) : say("letter.confirmSubjectMany");
}

function newsWords(letter: LetterToWrite, news: ReadonlyMap<string, NewsTold>, publication: Publication, pen: Pen): Written | null {
  if (letter.follower.state !== "active") return null;
  const told = inBrief(letter.told.flatMap(({ eventId }) => news.get(eventId) ?? []));
  const [first] = told;
  if (!first) return null;
  const why = new Map(letter.told.map(({ followId, subject }) => [followId, { subject, stop: pen.link("stop_one", followId) }]));
  const say = sayIn(publication.language);
  const subject = told.length === 1 ? newsSubject(say, first) : subjectOfMany(say, told, letter.kind === "digest");
  return {
    subject,
    letter: (
      <NewsLetter
        publication={publication}
        news={told}
        isDigest={letter.kind === "digest"}
        why={[...why.values()]}
        manage={pen.link("manage")}
        stopAll={pen.link("stop_all")}
        absolute={pen.absolute}
      />
    ),
  };
}

function subjectOfMany(say: Say, told: readonly NewsTold[], isDigest: boolean): string {
  const count = told.length;
  return isDigest ? say("letter.digestSubject", { count }) : say("letter.manySubject", { about: told[0]?.about ?? "", count });
}

/** RFC 8058: a mail program ends it by one POST of its own. A letter somebody asked for just now is no list. */
function headersOf({ id, kind }: LetterToWrite, { absolute, link }: Pen): Record<string, string> {
  const common = { "Auto-Submitted": "auto-generated", "X-Entity-Ref-ID": id };
  if (kind === "confirm" || kind === "manage") return common;
  const stop = link("stop_all").split("/").at(-1) ?? "";
  const { hostname } = new URL(absolute("/"));
  return {
    ...common,
    Precedence: "bulk",
    "List-ID": `<followers.${hostname}>`,
    "List-Unsubscribe": `<${absolute(`/api/unsubscribe/${stop}`)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out of headers is what this is for
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
