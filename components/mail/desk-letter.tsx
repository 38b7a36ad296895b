import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import type { NoticeTold } from "@/domain/followers/queries/desk-letters";
import { noticePath, noticeWords } from "../desk/notice-words";
import { unparted } from "../show/words";
import { LetterFrame } from "./letter-frame";
import { INK, link, plain, small } from "./look";

type Props = {
  publication: { name: string; language: string };
  told: readonly NoticeTold[];
  /** Makes an address of ours whole. */
  absolute: (path: string) => string;
};

/** What happened on the desk, each with the way to its place. What a story says stays on the desk until readers have it. */
export const DeskLetter = ({ publication, told, absolute }: Props) => (
  <LetterFrame publication={publication} preview={deskSubject(told)} foot={<Foot settings={absolute("/desk/account#told")} />}>
    {told.map((notice) => (
      <Text key={notice.id} className="ink" style={{ ...plain, color: INK, margin: "0 0 20px" }}>
        {unparted(noticeSentence(notice))}
        <br />
        <Link className="link" href={absolute(noticePath(notice))} style={link}>
          {notice.commentId ? "Open the note" : "Open the story"}
        </Link>
      </Text>
    ))}
  </LetterFrame>
);

const Foot = ({ settings }: { settings: string }) => (
  <Text className="ink3" style={{ ...small, margin: 0 }}>
    You get this because you asked for it by mail.{" "}
    <Link className="link" href={settings} style={link}>
      Change what you are told of
    </Link>
  </Text>
);

/** "Ana Quill named you in a note on a story about Futurama, season 8." */
export function noticeSentence({ kind, byName, headline, about }: NoticeTold): string {
  const story = headline ? `“${headline}”` : about ? `a story about ${about}` : "a story";
  return `${noticeWords(kind, byName)} ${story}.`;
}

export const deskSubject = (told: readonly NoticeTold[]): string =>
  told.length === 1 && told[0] ? noticeSentence(told[0]).replace(/\.$/, "") : `${told.length} things for you on the desk`;
