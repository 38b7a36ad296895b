import { publication, visit } from "@/app/_server/followers";
import { choiceWords } from "@/components/follow/follow-words";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { sayIn } from "@/domain/kernel/say-in";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.shallWe"));

type Props = { params: Promise<{ token: string }> };

/** Opening it changes nothing, since mail scanners open links: the button does. */
export default async function Confirm({ params }: Props) {
  const { token } = await params;
  const site = await publication();
  const say = sayIn(site.language);
  const visited = await visit(token, ["confirm"]);
  if (visited.state !== "open") return <DeadLink publication={site} />;
  const { follower, manage } = visited;
  if (follower.requests.length === 0)
    return (
      <LetterPage publication={site} title={say(follower.follows.length > 0 ? "follow.weWill" : "follow.nothingToConfirm")}>
        {follower.follows.length > 0 && (
          <>
            <p>{say("follow.youFollow")}</p>
            <ul className="asked">
              {follower.follows.map(({ id, subject, ...choices }) => (
                <li key={id}>
                  <a href={subject.path}>{subject.name}</a>
                  <small>{choiceWords(say, choices)}</small>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`/follow/manage/${manage}`}>{say("follow.yourChoices")}</a>
        </p>
      </LetterPage>
    );
  return (
    <LetterPage publication={site} title={say("follow.shallWe")}>
      <p>{say("follow.askedUs", { address: follower.email })}</p>
      <form method="post" action={`/api/follow/${token}/confirm`}>
        <ul className="asked">
          {follower.requests.map(({ id, subject, ...choices }) => (
            <li key={id}>
              <label>
                <input type="checkbox" name="request[]" value={id} defaultChecked />
                <span>
                  {subject.name}
                  <small>{choiceWords(say, choices)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <button type="submit">{say("follow.yes")}</button>
      </form>
    </LetterPage>
  );
}
