import { followed, publication } from "@/app/_server/followers";
import { unseal } from "@/app/_server/sealed";
import { AddressField } from "@/components/follow/address-field";
import { FollowForm } from "@/components/follow/follow-form";
import { LetterPage } from "@/components/follow/letter-page";
import { told } from "@/components/words/told";
import { sayIn } from "@/domain/kernel/say-in";
import { followMetadata } from "./follow-metadata";
import { faultsOf, faultWords, typedSchema } from "./typed";

export const dynamic = "force-dynamic";
export const generateMetadata = followMetadata((say) => say("follow.metaTitle"));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How following works, the link to one's choices, and a form that could not be taken, as it was typed. */
export default async function Follow({ searchParams }: Props) {
  const typed = typedSchema.safeParse(unseal((await searchParams).typed)).data ?? null;
  const site = await publication();
  const say = sayIn(site.language);
  const subject = typed?.form === "follow" && typed.fields.subject ? await followed(typed.fields.subject) : null;
  const said = typed && faultWords(say, typed.error);
  const link = typed?.form === "link" ? typed : null;
  return (
    <LetterPage publication={site} title={say("follow.title")}>
      {said && (
        <p className="said" role="status">
          {said}
        </p>
      )}
      {typed && subject ? (
        <FollowForm subject={subject} name={subject.name} typed={typed.fields} faults={faultsOf(say, typed)} say={say} />
      ) : (
        <>
          <p>{say("follow.how")}</p>
          <p>{told(say, "follow.find", { link: (words) => <a href="/tracker">{words}</a> })}</p>
        </>
      )}
      <section aria-labelledby="choices">
        <h2 id="choices">{say("follow.already")}</h2>
        <form method="post" action="/api/follow/link">
          <AddressField
            of="link"
            value={link?.fields.email}
            fault={link ? faultsOf(say, link).email : undefined}
            button={say("follow.sendLink")}
            say={say}
          />
        </form>
      </section>
    </LetterPage>
  );
}
