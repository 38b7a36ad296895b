import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ReviewTable } from "@/components/desk/review-table";
import { ButtonLink } from "@/components/ui/button";
import { listReviewQueue } from "@/domain/articles/queries/review";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";

export const metadata: Metadata = { title: "Review · Showdesk" };

/** What waits for a second pair of eyes: by the hour asked for, then the longest waiting first. */
export default async function ReviewQueue() {
  const actor = await requireActor("/desk/review");
  const [queue, { clock }] = await Promise.all([fromDesk(listReviewQueue), deskSettings()]);
  const unclaimed = queue.filter(({ reviewerId }) => reviewerId === null).length;
  return (
    <DeskPage title="Review" lead={queue.length > 0 ? leadOf(queue.length, unclaimed) : undefined} current="review">
      {queue.length > 0 ? (
        <ReviewTable queue={queue} clock={clock} actorId={actor.id} />
      ) : (
        <p className="empty">
          Nothing waits for review.{" "}
          <Link className="text-link" href="/desk/articles?state=draft">
            See what is being written
          </Link>
          <br />
          <ButtonLink href="/desk/articles/new">New story</ButtonLink>
        </p>
      )}
    </DeskPage>
  );
}

/** "3 stories wait, 1 of them claimed by nobody." */
function leadOf(total: number, unclaimed: number): string {
  const waiting = total === 1 ? "1 story waits" : `${total} stories wait`;
  if (unclaimed === 0) return `${waiting}, each with a reviewer.`;
  return unclaimed === total ? `${waiting}, nobody has taken ${total === 1 ? "it" : "one"} up.` : `${waiting}, ${unclaimed} not taken up.`;
}
