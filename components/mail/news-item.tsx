import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import type { NewsTold } from "@/domain/followers/queries/news";
import { safeHref } from "@/domain/kernel/safe-href";
import type { Say } from "@/domain/kernel/words";
import { told } from "../words/told";
import { head, INK, INK_2, INK_3, link, MARKER, plain, small } from "./look";
import { factWords, formerWords, sourceLink, sureWords } from "./mail-words";

/** A line of the marker ends as it begins, where the mail program knows how. */
const UNBROKEN = { WebkitBoxDecorationBreak: "clone", boxDecorationBreak: "clone" } as const;

/** One change: what stood there, what stands now, how sure we are and who said it. */
export function NewsItem({ news: { verb, was, is }, say }: { news: NewsTold; say: Say }) {
  const href = is && safeHref(sourceLink(is.sources));
  return (
    <>
      <Text className="ink3" style={{ ...small, fontWeight: 600, margin: "0 0 2px" }}>
        {say(`follow.verb.${verb}`)}
      </Text>
      {was && (
        <Text className="ink3" style={{ ...plain, color: INK_3, margin: 0 }}>
          {told(say, "letter.was", { was: <s>{formerWords(say, was, is)}</s> })}
        </Text>
      )}
      <Text className="ink say" style={{ ...head, margin: "0 0 10px" }}>
        {is ? (
          <span style={{ backgroundColor: MARKER, color: INK, padding: "1px 5px 3px", ...UNBROKEN }}>{factWords(say, is)}</span>
        ) : (
          say("letter.takenBack")
        )}
      </Text>
      {is && (
        <Text className="ink2" style={{ ...plain, color: INK_2, margin: "0 0 6px" }}>
          {is.summary}
        </Text>
      )}
      {is && (
        <Text className="ink3" style={{ ...small, margin: "0 0 24px" }}>
          {sureWords(say, is)}
          {href && (
            <>
              {" · "}
              <Link className="link" href={href} style={link}>
                {say("letter.theSource")}
              </Link>
            </>
          )}
        </Text>
      )}
    </>
  );
}
