import Link from "next/link";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { VERB_WORDS } from "@/components/desk/record-words";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import type { NewsOnDesk } from "@/domain/followers/queries/desk";
import type { CancelReason } from "@/domain/followers/vocabulary";
import { cancelNewsAction, releaseNewsAction } from "./actions";

const CANCELLED: Record<CancelReason, string> = {
  overtaken: "Not sent: a newer fact took its place",
  went_back: "Not sent: readers know no other",
  fell: "Not sent: the fact no longer stands",
  by_hand: "Stopped by hand",
};

/** What waits to be mailed and what was, each with what became of it. */
export const NewsTable = ({ news, clock }: { news: readonly NewsOnDesk[]; clock: DeskClock }) => (
  <table className="table">
    <caption className="vh">Mail to followers, what waits first</caption>
    <thead>
      <tr>
        <th scope="col">What readers are told</th>
        <th scope="col">About</th>
        <th scope="col">State</th>
        <th scope="col">Followers</th>
      </tr>
    </thead>
    <tbody>
      {news.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            {one.isTakenBack ? "Taken back: " : ""}
            {one.summary}
            <small className="q"> {VERB_WORDS[one.verb]}</small>
          </th>
          <td>
            <Link href={one.seasonId ? `/desk/shows/${one.showId}/seasons/${one.seasonId}/claims` : `/desk/shows/${one.showId}`}>
              {one.label ? `${one.title}, ${one.label.replace(/^Season\b/, "season")}` : one.title}
            </Link>
          </td>
          <td>
            <State news={one} clock={clock} />
          </td>
          <td>{one.releasedAt ? `${one.sent} of ${one.told} sent${one.failed > 0 ? `, ${one.failed} failed` : ""}` : ""}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function State({ news, clock }: { news: NewsOnDesk; clock: DeskClock }) {
  if (news.cancelReason) return CANCELLED[news.cancelReason];
  if (news.releasedAt)
    return (
      <>
        Sent <DeskTime at={news.releasedAt} clock={clock} />
      </>
    );
  return (
    <>
      {news.isBlocked ? (
        "Waits: reports disagree"
      ) : (
        <>
          Leaves <DeskTime at={news.holdUntil} clock={clock} />
        </>
      )}
      <div className="news-acts">
        {news.isBlocked ? null : (
          <OneButtonForm action={releaseNewsAction} fields={{ eventId: news.id }} size="small" look="line">
            Send now
          </OneButtonForm>
        )}
        <OneButtonForm action={cancelNewsAction} fields={{ eventId: news.id }} size="small" look="bad">
          Stop it
        </OneButtonForm>
      </div>
    </>
  );
}
