import type { Metadata } from "next";
import { publication, visit } from "@/app/_server/followers";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Stop the mail");

type Props = { params: Promise<{ token: string }> };

/** Opening it stops nothing: the button does. Opened again it says how things stand. */
export default async function Unsubscribe({ params }: Props) {
  const { token } = await params;
  const { name } = await publication();
  const visited = await visit(token, ["stop_one", "stop_all"]);
  if (visited.state !== "open") return <DeadLink publication={name} />;
  const { follower, followId, manage } = visited;
  const one = followId ? follower.follows.find(({ id }) => id === followId) : null;
  const isStopped = followId ? !one : follower.follows.length === 0;
  if (isStopped)
    return (
      <LetterPage publication={name} title={follower.follows.length === 0 ? "We write to you no more" : "You follow it no more"}>
        <p>
          {follower.follows.length === 0
            ? "You follow nothing of ours. What was on its way is not sent."
            : `You still follow ${new Intl.ListFormat("en-GB").format(follower.follows.map(({ subject }) => subject.name))}.`}
        </p>
        <p>
          <a href={`/follow/manage/${manage}`}>Your choices</a>
        </p>
      </LetterPage>
    );
  return (
    <LetterPage publication={name} title={one ? `Stop following ${one.subject.name}?` : "Stop all mail?"}>
      {!one && <p>You follow {new Intl.ListFormat("en-GB").format(follower.follows.map(({ subject }) => subject.name))}.</p>}
      <form method="post" action={`/api/unsubscribe/${token}`}>
        <input type="hidden" name="from" value="page" />
        <button type="submit">{one ? "Stop following it" : "Stop all mail"}</button>
      </form>
      <p>
        <a href={`/follow/manage/${manage}`}>Change what you get instead</a>
      </p>
    </LetterPage>
  );
}
