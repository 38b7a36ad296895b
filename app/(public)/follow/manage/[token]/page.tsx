import { type FollowView, publication, visit } from "@/app/_server/followers";
import { ChoiceFields } from "@/components/follow/choice-fields";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.yourChoices"));

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string | string[] }> };

const SAID = new Map([
  ["saved", "follow.saved"],
  ["stopped", "follow.stopped"],
  ["nothing_ticked", "follow.nothingTicked"],
  ["not_saved", "follow.notSaved"],
] as const);
const isSaid = (word: string): word is Parameters<typeof SAID.get>[0] => [...SAID.keys()].some((known) => known === word);

/** Everything one follower may decide, and what we hold about them. */
export default async function Manage({ params, searchParams }: Props) {
  const { token } = await params;
  const site = await publication();
  const say = sayIn(site.language);
  const visited = await visit(token, ["manage"]);
  if (visited.state !== "open") return <DeadLink publication={site} />;
  const { follower } = visited;
  const word = String((await searchParams).said);
  const said = isSaid(word) ? SAID.get(word) : undefined;
  const at = `/api/follow/${token}`;
  return (
    <LetterPage publication={site} title={say("follow.yourChoices")}>
      {said && (
        <p className="said" role="status">
          {say(said)}
        </p>
      )}
      <p>{say(follower.follows.length > 0 ? "follow.weWriteTo" : "follow.nothingAs", { address: follower.email })}</p>
      {follower.follows.map((follow) => (
        <OneFollow key={follow.id} follow={follow} at={at} say={say} />
      ))}
      <section aria-labelledby="held">
        <h2 id="held">{say("follow.held")}</h2>
        <p>{say("follow.heldWhat")}</p>
        <div className="acts">
          <form method="post" action={`${at}/export`}>
            <button type="submit" className="line">
              {say("follow.download")}
            </button>
          </form>
          <form method="post" action={`${at}/erase`}>
            <button type="submit" className="bad">
              {say("follow.erase")}
            </button>
          </form>
        </div>
      </section>
    </LetterPage>
  );
}

const OneFollow = ({ follow: { id, subject, ...chosen }, at, say }: { follow: FollowView; at: string; say: Say }) => (
  <section aria-labelledby={`follow-${id}`}>
    <h2 id={`follow-${id}`}>
      <a href={subject.path}>{subject.name}</a>
    </h2>
    <form id={`choices-${id}`} method="post" action={`${at}/choices`}>
      <input type="hidden" name="followId" value={id} />
      <div className="choices">
        <ChoiceFields kind={subject.kind} chosen={chosen} of={id} say={say} />
      </div>
    </form>
    <div className="acts">
      <button type="submit" form={`choices-${id}`} aria-label={say("follow.saveFor", { name: subject.name })}>
        {say("follow.save")}
      </button>
      <form method="post" action={`${at}/stop`}>
        <input type="hidden" name="followId" value={id} />
        <button type="submit" className="line" aria-label={say("follow.stopNamed", { name: subject.name })}>
          {say("follow.stopOne")}
        </button>
      </form>
    </div>
  </section>
);
