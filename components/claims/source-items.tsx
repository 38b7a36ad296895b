import Link from "next/link";
import { SureShape } from "@/components/show/marks";
import type { Basis } from "@/domain/claims/vocabulary";
import { safeHref } from "@/domain/kernel/safe-href";
import { BASIS_WORDS, factWords, type ToldFact } from "./claim-words";
import { dayWords } from "./day-words";

type Use = { claim: ToldFact & { id: string }; showId: string; show: string; seasonId: string | null; quote: string | null };
type Item = {
  id: string;
  title: string | null;
  url: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
  basis: Basis;
  relaysSourceId: string | null;
  uses: readonly Use[];
};

/** Documents and statements of one speaker, the newest first, each with the facts that rest on it. */
export const SourceItems = ({ items }: { items: readonly Item[] }) => (
  <ol className="source-items">
    {items.map((item) => (
      <li key={item.id} className="row">
        <p className="item-head">
          <Title item={item} /> <span className="q">{noteOf(item)}</span>
        </p>
        {item.uses.flatMap(({ quote, claim }) => (quote ? [<blockquote key={claim.id}>{quote}</blockquote>] : []))}
        <ul>
          {item.uses.map(({ claim, showId, show, seasonId }) => (
            <li key={claim.id}>
              <SureShape of={claim.certainty} />
              <p>
                <Link href={seasonId ? `/desk/shows/${showId}/seasons/${seasonId}/claims/${claim.id}` : `/desk/shows/${showId}`}>
                  {factWords(claim)}
                </Link>{" "}
                <span className="q">{show}</span>
              </p>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

function Title({ item: { title, url, accessedOn, relaysSourceId } }: { item: Item }) {
  const words = title ?? (relaysSourceId ? "Report passed on" : "Statement");
  const href = url ? safeHref(url) : null;
  const look = accessedOn ? "said" : "said unread";
  return href ? (
    <a className={look} href={href} rel="noopener noreferrer" target="_blank">
      {words}
      <span className="vh"> (new tab)</span>
    </a>
  ) : (
    <b className={look}>{words}</b>
  );
}

const noteOf = ({ publishedOn, accessedOn, basis, relaysSourceId }: Item) =>
  [
    relaysSourceId ? "passes on another" : "said first",
    BASIS_WORDS[basis].toLowerCase(),
    publishedOn ? dayWords(publishedOn) : null,
    accessedOn ? `read ${dayWords(accessedOn)}` : "not read by us",
  ]
    .filter(Boolean)
    .join(" · ");
