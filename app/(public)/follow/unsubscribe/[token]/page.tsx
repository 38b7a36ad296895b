import { publication, visit } from "@/app/_server/followers";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { sayIn } from "@/domain/kernel/say-in";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.stopTitle"));

type Props = { params: Promise<{ token: string }> };

/** Opening it stops nothing: the button does. Opened again it says how things stand. */
export default async function Unsubscribe({ params }: Props) {
  const { token } = await params;
  const site = await publication();
  const say = sayIn(site.language);
  const visited = await visit(token, ["stop_one", "stop_all"]);
  if (visited.state !== "open") return <DeadLink publication={site} />;
  const { follower, followId, manage } = visited;
  const one = followId ? follower.follows.find(({ id }) => id === followId) : null;
  const names = new Intl.ListFormat(say.language).format(follower.follows.map(({ subject }) => subject.name));
  const isStopped = followId ? !one : follower.follows.length === 0;
  if (isStopped)
    return (
      <LetterPage publication={site} title={say(follower.follows.length === 0 ? "follow.noMore" : "follow.oneNoMore")}>
        <p>{follower.follows.length === 0 ? say("follow.nothingLeft") : say("follow.stillFollow", { names })}</p>
        <p>
          <a href={`/follow/manage/${manage}`}>{say("follow.yourChoices")}</a>
        </p>
      </LetterPage>
    );
  return (
    <LetterPage publication={site} title={one ? say("follow.askStopOne", { name: one.subject.name }) : say("follow.askStopAll")}>
      {!one && <p>{say("follow.youFollowNames", { names })}</p>}
      <form method="post" action={`/api/unsubscribe/${token}`}>
        <input type="hidden" name="from" value="page" />
        <button type="submit">{say(one ? "follow.stopOne" : "follow.stopAll")}</button>
      </form>
      <p>
        <a href={`/follow/manage/${manage}`}>{say("follow.changeInstead")}</a>
      </p>
    </LetterPage>
  );
}
