import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { BillingLists } from "@/components/desk/records/billing-lists.client";
import { DeleteRecord } from "@/components/desk/records/delete-record.client";
import { LinkedStories } from "@/components/desk/records/linked-stories";
import { SeasonForm } from "@/components/desk/records/season-form.client";
import { ButtonLink } from "@/components/ui/button";
import { listStoriesOfSeason } from "@/domain/articles/queries/about";
import { listCreditsOf } from "@/domain/people/queries/credits";
import { mayDeleteRecord } from "@/domain/shows/policy";
import { type DeskSeason, findSeason } from "@/domain/shows/queries/seasons";
import { seasonPath } from "@/domain/shows/vocabulary";
import { deskSettings } from "../../../../desk-clock";
import { DeskPage } from "../../../../desk-page";
import { addOrganisationAction } from "../../../../organisations/actions";
import { addPersonAction, setCreditsAction } from "../../../../people/actions";
import { deleteSeasonAction, updateSeasonAction } from "../../../actions";
import { billedRows } from "../../../billed-rows";

type Params = { params: Promise<{ showId: string; seasonId: string }> };

const theSeason = cache((showId: string, seasonId: string) =>
  [showId, seasonId].every((id) => z.uuid().safeParse(id).success) ? fromDesk((db) => findSeason(db, showId, seasonId)) : null,
);

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const { showId, seasonId } = await params;
  const season = await theSeason(showId, seasonId);
  return { title: `${season ? `${season.show.title}, ${season.label}` : "Not found"} · Showdesk` };
}

/** The record of a season: its place and name, who shows it, who is in it, and the stories it stands in. */
export default async function SeasonRecord({ params }: Params) {
  const { showId, seasonId } = await params;
  const actor = await requireActor(`/desk/shows/${showId}/seasons/${seasonId}`);
  const season = await theSeason(showId, seasonId);
  if (!season) notFound();
  const [credits, stories, { clock }] = await Promise.all([
    fromDesk((db) => listCreditsOf(db, { kind: "season", id: seasonId })),
    fromDesk((db) => listStoriesOfSeason(db, seasonId)),
    deskSettings(),
  ]);
  const address = seasonPath(season.show.slug, season.slug);
  return (
    <DeskPage
      title={season.label}
      lead={
        <>
          {season.subtitle ? `${season.subtitle}, ` : null}
          of <Link href={`/desk/shows/${showId}`}>{season.show.title}</Link>
        </>
      }
      actions={
        <>
          <Link className="text-link" href={address} prefetch={false}>
            What readers see
          </Link>
          <ButtonLink href={`/desk/shows/${showId}/seasons/${seasonId}/claims`}>Facts</ButtonLink>
          <ButtonLink id="record-fact" href={`/desk/shows/${showId}/seasons/${seasonId}/claims?fact=new`} look="plain">
            Record a fact <kbd>F</kbd>
          </ButtonLink>
        </>
      }
      current="shows"
    >
      <div className="record">
        <SeasonForm
          action={updateSeasonAction}
          addOrganisation={addOrganisationAction}
          showId={showId}
          season={{ id: seasonId, version: season.version, address }}
          values={valuesOf(season)}
        />
        <div className="stack">
          <LinkedStories stories={stories} clock={clock} newStory={`/desk/articles/new?about=season:${seasonId}`} />
        </div>
        <div className="wide stack">
          <BillingLists
            action={setCreditsAction}
            addPerson={addPersonAction}
            owner={{ kind: "season", id: seasonId }}
            version={season.version}
            billed={billedRows(credits)}
            isComplete={season.isCastComplete}
          />
          {mayDeleteRecord(actor).allowed ? (
            <p className="record-end">
              <DeleteRecord
                action={deleteSeasonAction}
                what="season"
                name={season.label}
                sent={{ seasonId, baseVersion: season.version }}
              />
            </p>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}

const valuesOf = ({ kind, position, number, label, subtitle, parts, services }: DeskSeason) => ({
  ...{ kind, position, number, label, subtitle, parts },
  services: services.map(({ organisationId, name, role, territory }) => ({
    organisation: { value: organisationId, label: name },
    role,
    territory,
  })),
});
