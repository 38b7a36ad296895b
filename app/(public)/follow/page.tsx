import type { Metadata } from "next";
import { followed, publication } from "@/app/_server/followers";
import { unseal } from "@/app/_server/sealed";
import { AddressField } from "@/components/follow/address-field";
import { FollowForm } from "@/components/follow/follow-form";
import { LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "./follow-metadata";
import { faultWords, type TypedForm, typedSchema } from "./typed";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Follow a show, a season or a person");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How following works, the link to one's choices, and a form that could not be taken, as it was typed. */
export default async function Follow({ searchParams }: Props) {
  const typed = typedSchema.safeParse(unseal((await searchParams).typed)).data ?? null;
  const { name } = await publication();
  const subject = typed?.form === "follow" && typed.fields.subject ? await followed(typed.fields.subject) : null;
  const said = typed && faultWords(typed.error);
  const link = typed?.form === "link" ? typed : null;
  return (
    <LetterPage publication={name} title="Follow">
      {said && (
        <p className="said" role="status">
          {said}
        </p>
      )}
      {typed && subject ? (
        <FollowForm subject={subject} name={subject.name} typed={typed.fields} faults={faultsOf(typed)} />
      ) : (
        <>
          <p>
            Every show, season and person has a field for your mail address. We write when a fact changes, not when we have a story to sell:
            what changed, how sure we are, and who said so.
          </p>
          <p>
            Find yours in the <a href="/tracker">season tracker</a>, or take a feed instead: each page has one.
          </p>
        </>
      )}
      <section aria-labelledby="choices">
        <h2 id="choices">You follow something already</h2>
        <form method="post" action="/api/follow/link">
          <AddressField of="link" value={link?.fields.email} fault={link ? faultsOf(link).email : undefined} button="Send me my link" />
        </form>
      </section>
    </LetterPage>
  );
}

const faultsOf = ({ error: { fields = {} } }: TypedForm) => ({ email: fields.email?.[0], verbs: fields.verbs?.[0] });
