import type { Metadata } from "next";
import { type FollowView, publication, visit } from "@/app/_server/followers";
import { ChoiceFields } from "@/components/follow/choice-fields";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Your choices");

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string | string[] }> };

const SAID: Record<string, string> = {
  saved: "Saved.",
  stopped: "You follow it no more.",
  nothing_ticked: "Nothing was saved: tick at least one thing to be told of, or stop following it.",
  not_saved: "That could not be done. Try again in a minute.",
};

/** Everything one follower may decide, and what we hold about them. */
export default async function Manage({ params, searchParams }: Props) {
  const { token } = await params;
  const { name } = await publication();
  const visited = await visit(token, ["manage"]);
  if (visited.state !== "open") return <DeadLink publication={name} />;
  const { follower } = visited;
  const said = SAID[String((await searchParams).said)];
  const at = `/api/follow/${token}`;
  return (
    <LetterPage publication={name} title="Your choices">
      {said && (
        <p className="said" role="status">
          {said}
        </p>
      )}
      <p>{follower.follows.length > 0 ? `We write to ${follower.email} about:` : `You follow nothing of ours as ${follower.email}.`}</p>
      {follower.follows.map((follow) => (
        <OneFollow key={follow.id} follow={follow} at={at} />
      ))}
      <section aria-labelledby="held">
        <h2 id="held">What we hold about you</h2>
        <p>Your address, what you follow, when you agreed to it, and which letters we sent. Nothing else, and nobody else gets it.</p>
        <div className="acts">
          <form method="post" action={`${at}/export`}>
            <button type="submit" className="line">
              Download it
            </button>
          </form>
          <form method="post" action={`${at}/erase`}>
            <button type="submit" className="bad">
              Erase it and stop all mail
            </button>
          </form>
        </div>
      </section>
    </LetterPage>
  );
}

const OneFollow = ({ follow: { id, subject, ...chosen }, at }: { follow: FollowView; at: string }) => (
  <section aria-labelledby={`follow-${id}`}>
    <h2 id={`follow-${id}`}>
      <a href={subject.path}>{subject.name}</a>
    </h2>
    <form method="post" action={`${at}/choices`}>
      <input type="hidden" name="followId" value={id} />
      <div className="choices">
        <ChoiceFields kind={subject.kind} chosen={chosen} of={id} />
      </div>
      <button type="submit" aria-label={`Save choices for ${subject.name}`}>
        Save
      </button>
    </form>
    <div className="acts">
      <form method="post" action={`${at}/stop`}>
        <input type="hidden" name="followId" value={id} />
        <button type="submit" className="line" aria-label={`Stop following ${subject.name}`}>
          Stop following it
        </button>
      </form>
    </div>
  </section>
);
