import type { Metadata } from "next";
import { publication, visit } from "@/app/_server/followers";
import { choiceWords } from "@/components/follow/follow-words";
import { DeadLink, LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "../../follow-metadata";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Shall we write to you?");

type Props = { params: Promise<{ token: string }> };

/** Opening it changes nothing, since mail scanners open links: the button does. */
export default async function Confirm({ params }: Props) {
  const { token } = await params;
  const { name } = await publication();
  const visited = await visit(token, ["confirm"]);
  if (visited.state !== "open") return <DeadLink publication={name} />;
  const { follower, manage } = visited;
  if (follower.requests.length === 0)
    return (
      <LetterPage publication={name} title={follower.follows.length > 0 ? "We will write to you" : "There is nothing to confirm"}>
        {follower.follows.length > 0 && (
          <>
            <p>You follow:</p>
            <ul className="asked">
              {follower.follows.map(({ id, subject, ...choices }) => (
                <li key={id}>
                  <a href={subject.path}>{subject.name}</a>
                  <small>{choiceWords(choices)}</small>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`/follow/manage/${manage}`}>Your choices</a>
        </p>
      </LetterPage>
    );
  return (
    <LetterPage publication={name} title="Shall we write to you?">
      <p>Somebody asked us to tell {follower.email} when something changes. Untick what you do not want.</p>
      <form method="post" action={`/api/follow/${token}/confirm`}>
        <ul className="asked">
          {follower.requests.map(({ id, subject, ...choices }) => (
            <li key={id}>
              <label>
                <input type="checkbox" name="request[]" value={id} defaultChecked />
                <span>
                  {subject.name}
                  <small>{choiceWords(choices)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <button type="submit">Yes, write to me</button>
      </form>
    </LetterPage>
  );
}
