import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { SourceItems } from "@/components/claims/source-items";
import { ORGANISATION_ROLE_WORDS } from "@/components/desk/records/record-words";
import { ButtonLink } from "@/components/ui/button";
import { findOutlet, findSpeaker, listItems } from "@/domain/claims/queries/sources";
import { isUuid } from "@/domain/kernel/id";
import { DeskPage } from "../../desk-page";

type Props = { params: Promise<{ sourceId: string }> };

const openSource = cache(async (id: string) => {
  await requireActor(`/desk/sources/${id}`);
  if (!isUuid(id)) notFound();
  const outlet = await fromDesk((db) => findOutlet(db, id));
  const speaker = outlet ? null : await fromDesk((db) => findSpeaker(db, id));
  if (!outlet && !speaker) notFound();
  return { outlet, speaker, name: outlet?.name ?? speaker?.name ?? "" };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await openSource((await params).sourceId);
  return { title: `${name}: sources · Showdesk` };
}

/** Everything the ledger holds of one outlet, company or person, and the facts that rest on it. */
export default async function Source({ params }: Props) {
  const { sourceId } = await params;
  const { outlet, name } = await openSource(sourceId);
  const items = await fromDesk((db) => listItems(db, sourceId));
  const first = items.filter(({ relaysSourceId }) => relaysSourceId === null).length;
  return (
    <DeskPage
      title={name}
      lead={
        outlet
          ? [outlet.roles.map((role) => ORGANISATION_ROLE_WORDS[role].toLowerCase()).join(", "), ...outlet.hosts].join(" · ")
          : "person"
      }
      actions={<ButtonLink href={outlet ? `/desk/organisations/${outlet.id}` : `/desk/people/${sourceId}`}>Record</ButtonLink>}
      current="sources"
    >
      <div className="fact-page">
        <section aria-labelledby="items">
          <h2 className="sec" id="items">
            Items{" "}
            <span className="n">
              {first} said first, {items.length - first} passed on
            </span>
          </h2>
          {items.length === 0 ? <p className="empty">Nothing on the ledger rests on it.</p> : <SourceItems items={items} />}
        </section>
        {outlet ? (
          <section aria-labelledby="speaks">
            <h2 className="sec" id="speaks">
              Speaks for <span className="n">{outlet.speaksFor.length}</span>
            </h2>
            {outlet.speaksFor.length === 0 ? <p className="empty">No season: what it says is a report.</p> : null}
            <ul className="speaks-for">
              {outlet.speaksFor.map(({ id, title, seasons }) => (
                <li key={id} className="row">
                  <Link href={`/desk/shows/${id}`}>{title}</Link> <small className="q">{seasons.join(", ")}</small>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </DeskPage>
  );
}
