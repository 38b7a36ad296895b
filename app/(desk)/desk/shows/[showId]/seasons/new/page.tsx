import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { SeasonForm } from "@/components/desk/records/season-form.client";
import { findNextSeason } from "@/domain/shows/queries/seasons";
import { findShow } from "@/domain/shows/queries/shows";
import { DeskPage } from "../../../../desk-page";
import { addOrganisationAction } from "../../../../organisations/actions";
import { createSeasonAction } from "../../../actions";

export const metadata: Metadata = { title: "New season · Showdesk" };

/** Adds a season, a special or films to a show. */
export default async function NewSeason({ params }: { params: Promise<{ showId: string }> }) {
  const { showId } = await params;
  await requireActor(`/desk/shows/${showId}/seasons/new`);
  const show = z.uuid().safeParse(showId).success ? await fromDesk((db) => findShow(db, showId)) : null;
  if (!show) notFound();
  const next = await fromDesk((db) => findNextSeason(db, showId));
  return (
    <DeskPage
      title="New season"
      lead={
        <>
          of <Link href={`/desk/shows/${showId}`}>{show.title}</Link>
        </>
      }
      current="shows"
    >
      <SeasonForm
        action={createSeasonAction}
        addOrganisation={addOrganisationAction}
        showId={showId}
        values={{ ...next, kind: "season", label: "", subtitle: null, parts: null, services: [] }}
      />
    </DeskPage>
  );
}
