import { Button } from "@react-email/button";
import { Hr } from "@react-email/hr";
import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import type { FollowedName } from "@/domain/followers/queries/followed";
import type { NewsTold } from "@/domain/followers/queries/news";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { unbroken } from "../show/words";
import { told } from "../words/told";
import { LetterFrame } from "./letter-frame";
import { INK, INK_2, LINK, link, PAPER, plain, RULE, SANS, SERIF, small } from "./look";
import { factWords } from "./mail-words";
import { NewsItem } from "./news-item";

export type Why = { subject: FollowedName; stop: string };
type Props = {
  publication: { name: string; language: string };
  news: readonly NewsTold[];
  isDigest: boolean;
  /** What the reader follows that brought them this, each with its way out. */
  why: readonly Why[];
  manage: string;
  stopAll: string;
  /** Makes an address of ours whole. */
  absolute: (path: string) => string;
};

/** Everything new of one season, or of a day or a week. */
export function NewsLetter({ publication, news, isDigest, why, manage, stopAll, absolute }: Props) {
  const [first] = news;
  const say = sayIn(publication.language);
  const preview = first?.is ? say("letter.newsSubject", { about: first.about, news: factWords(say, first.is) }) : say("letter.takenBack");
  return (
    <LetterFrame publication={publication} preview={preview} foot={<Foot why={why} manage={manage} stopAll={stopAll} say={say} />}>
      {bySeason(news).map((group, at) => (
        <div key={group[0]?.id}>
          {at > 0 && <Hr className="rule" style={{ borderColor: RULE, margin: "8px 0 24px" }} />}
          <Season news={group} absolute={absolute} isAlone={!isDigest} say={say} />
        </div>
      ))}
    </LetterFrame>
  );
}

type SeasonProps = { news: readonly NewsTold[]; absolute: Props["absolute"]; isAlone: boolean; say: Say };

function Season({ news, absolute, isAlone, say }: SeasonProps) {
  const latest = news.at(-1);
  if (!latest) return null;
  return (
    <>
      <Text className="ink" style={{ fontFamily: SANS, fontSize: 18, lineHeight: "25px", fontWeight: 600, color: INK, margin: "0 0 16px" }}>
        {unbroken(latest.about)}
      </Text>
      {news.map((one) => (
        <NewsItem key={one.id} news={one} say={say} />
      ))}
      {latest.line && (
        <Text className="ink2" style={{ ...plain, fontFamily: SERIF, fontSize: 17, lineHeight: "27px", color: INK_2, margin: "0 0 20px" }}>
          {latest.line}
        </Text>
      )}
      {isAlone ? (
        <Button
          className="go"
          href={absolute(latest.path)}
          style={{
            ...{ backgroundColor: LINK, color: PAPER, fontFamily: SANS, fontSize: 16, fontWeight: 600 },
            padding: "12px 20px",
            borderRadius: 2,
            marginBottom: 24,
          }}
        >
          {say("letter.see")}
        </Button>
      ) : (
        <Text style={{ ...plain, margin: "0 0 16px" }}>
          <Link className="link" href={absolute(latest.path)} style={link}>
            {say("letter.see")}
          </Link>
        </Text>
      )}
    </>
  );
}

const Foot = ({ why, manage, stopAll, say }: Pick<Props, "why" | "manage" | "stopAll"> & { say: Say }) => (
  <>
    {why.map(({ subject, stop }) => (
      <Text key={subject.id} className="ink3" style={small}>
        {told(say, "letter.why", {
          name: unbroken(subject.name),
          link: (words) => (
            <Link className="link" href={stop} style={{ ...link, whiteSpace: "nowrap" }}>
              {words}
            </Link>
          ),
        })}
      </Text>
    ))}
    <Text className="ink3" style={{ ...small, margin: 0 }}>
      <Link className="link" href={manage} style={link}>
        {say("letter.change")}
      </Link>
      {" · "}
      <Link className="link" href={stopAll} style={link}>
        {say("letter.stopAll")}
      </Link>
    </Text>
  </>
);

/** Seasons in the order of their first news, each with its own. */
function bySeason(news: readonly NewsTold[]): NewsTold[][] {
  const groups = new Map<string, NewsTold[]>();
  for (const one of news) groups.set(one.path, [...(groups.get(one.path) ?? []), one]);
  return [...groups.values()];
}
