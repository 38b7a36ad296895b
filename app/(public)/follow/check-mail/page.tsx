import { publication } from "@/app/_server/followers";
import { LetterPage } from "@/components/follow/letter-page";
import { sayIn } from "@/domain/kernel/say-in";
import { followMetadata } from "../follow-metadata";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.checkMail"));

/** The same words for every address. */
export default async function CheckMail() {
  const site = await publication();
  const say = sayIn(site.language);
  return (
    <LetterPage publication={site} title={say("follow.checkMail")}>
      <p>{say("follow.onItsWay")}</p>
      <p>{say("follow.nothingThere")}</p>
    </LetterPage>
  );
}
