import { Link } from "@react-email/link";
import { Text } from "@react-email/text";
import type { NewsTold } from "@/domain/followers/queries/news";
import { safeHref } from "@/domain/kernel/safe-href";
import { VERB_WORDS } from "../follow/follow-words";
import { head, INK, INK_2, INK_3, link, MARKER, plain, small } from "./look";
import { factWords, formerWords, sourceLink, sureWords, TAKEN_BACK } from "./mail-words";

/** One change: what stood there, what stands now, how sure we are and who said it. */
export function NewsItem({ news: { verb, was, is } }: { news: NewsTold }) {
  const href = is && safeHref(sourceLink(is.sources));
  return (
    <>
      <Text className="ink3" style={{ ...small, fontWeight: 600, margin: "0 0 2px" }}>
        {VERB_WORDS[verb]}
      </Text>
      {was && (
        <Text className="ink3" style={{ ...plain, color: INK_3, margin: 0 }}>
          Was: <s>{formerWords(was, is)}</s>
        </Text>
      )}
      <Text className="ink say" style={{ ...head, margin: "0 0 10px" }}>
        {is ? <span style={{ backgroundColor: MARKER, color: INK, padding: "1px 5px 3px" }}>{factWords(is)}</span> : TAKEN_BACK}
      </Text>
      {is && (
        <Text className="ink2" style={{ ...plain, color: INK_2, margin: "0 0 6px" }}>
          {is.summary}
        </Text>
      )}
      {is && (
        <Text className="ink3" style={{ ...small, margin: "0 0 24px" }}>
          {sureWords(is)}
          {href && (
            <>
              {" · "}
              <Link className="link" href={href} style={link}>
                the source
              </Link>
            </>
          )}
        </Text>
      )}
    </>
  );
}
