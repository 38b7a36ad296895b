import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { OrganisationForm } from "@/components/desk/records/organisation-form.client";
import { type DeskOrganisation, findOrganisation } from "@/domain/shows/queries/organisations";
import { DeskPage } from "../../desk-page";
import { updateOrganisationAction } from "../actions";

type Params = { params: Promise<{ organisationId: string }> };

const theOrganisation = cache((id: string) => (z.uuid().safeParse(id).success ? fromDesk((db) => findOrganisation(db, id)) : null));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const organisation = await theOrganisation((await params).organisationId);
  return { title: `${organisation?.name ?? "Not found"} · Showdesk` };
}

/** The record of an organisation, with the seasons and works that name it. */
export default async function OrganisationRecord({ params }: Params) {
  const { organisationId } = await params;
  await requireActor(`/desk/organisations/${organisationId}`);
  const organisation = await theOrganisation(organisationId);
  if (!organisation) notFound();
  return (
    <DeskPage title={organisation.name} current="organisations">
      <div className="record">
        <OrganisationForm action={updateOrganisationAction} organisation={organisation} />
        <div className="stack">
          <SeasonsOf organisation={organisation} />
          {organisation.works.length > 0 ? <WorksOf organisation={organisation} /> : null}
        </div>
      </div>
    </DeskPage>
  );
}

const SeasonsOf = ({ organisation: { seasons } }: { organisation: DeskOrganisation }) => (
  <section aria-labelledby="its-seasons">
    <h2 className="sec" id="its-seasons">
      Seasons <span className="n">{seasons.length}</span>
    </h2>
    {seasons.length === 0 ? <p className="empty">No season names it yet.</p> : null}
    <ul className="plain-rows">
      {seasons.map(({ showId, show, seasonId, season }) => (
        <li key={seasonId} className="row">
          <p>
            <Link href={`/desk/shows/${showId}/seasons/${seasonId}`}>
              {show}, {season}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const WorksOf = ({ organisation: { works } }: { organisation: DeskOrganisation }) => (
  <section aria-labelledby="works">
    <h2 className="sec" id="works">
      Published works <span className="n">{works.length}</span>
    </h2>
    <ul className="plain-rows">
      {works.map(({ id, title }) => (
        <li key={id} className="row">
          <p>
            <Link href={`/desk/source-works/${id}`}>{title}</Link>
          </p>
        </li>
      ))}
    </ul>
  </section>
);
