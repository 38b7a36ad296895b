import { publication } from "@/app/_server/followers";
import { LetterPage } from "@/components/follow/letter-page";
import { sayIn } from "@/domain/kernel/say-in";
import { followMetadata } from "../follow-metadata";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.erased"));

export default async function Erased() {
  const site = await publication();
  const say = sayIn(site.language);
  return (
    <LetterPage publication={site} title={say("follow.addressErased")}>
      <p>{say("follow.wentWithIt")}</p>
    </LetterPage>
  );
}
