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
import { ShowForm } from "@/components/desk/records/show-form.client";
import { SeasonRows } from "@/components/desk/records/show-table";
import { SourceLinks } from "@/components/desk/records/source-links.client";
import { listStoriesOfShow } from "@/domain/articles/queries/about";
import { listCreditsOf } from "@/domain/people/queries/credits";
import { mayDeleteRecord } from "@/domain/shows/policy";
import { listSeasons } from "@/domain/shows/queries/seasons";
import { findShow } from "@/domain/shows/queries/shows";
import { listAdaptations } from "@/domain/shows/queries/source-works";
import { showPath } from "@/domain/shows/vocabulary";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { addPersonAction, setCreditsAction } from "../../people/actions";
import { deleteShowAction, linkSourceWorkAction, unlinkSourceWorkAction, updateShowAction } from "../actions";
import { billedRows } from "../billed-rows";

type Params = { params: Promise<{ showId: string }> };

const theShow = cache((showId: string) => (z.uuid().safeParse(showId).success ? fromDesk((db) => findShow(db, showId)) : null));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const show = await theShow((await params).showId);
  return { title: `${show?.title ?? "Not found"} · Showdesk` };
}

/** The record of a show: what it is called, its seasons, what it comes from, who made it, and the stories it stands in. */
export default async function ShowRecord({ params }: Params) {
  const { showId } = await params;
  const actor = await requireActor(`/desk/shows/${showId}`);
  const show = await theShow(showId);
  if (!show) notFound();
  const [seasons, links, credits, stories, { clock }] = await Promise.all([
    fromDesk((db) => listSeasons(db, showId)),
    fromDesk((db) => listAdaptations(db, showId)),
    fromDesk((db) => listCreditsOf(db, { kind: "show", id: showId })),
    fromDesk((db) => listStoriesOfShow(db, showId)),
    deskSettings(),
  ]);
  return (
    <DeskPage title={show.title} lead={show.disambiguator} actions={<OnTheSite path={showPath(show.slug)} />} current="shows">
      <div className="record">
        <ShowForm action={updateShowAction} show={show} />
        <div className="stack">
          <SeasonRows showId={showId} seasons={seasons} />
          <SourceLinks showId={showId} links={links} link={linkSourceWorkAction} unlink={unlinkSourceWorkAction} />
          <LinkedStories stories={stories} clock={clock} newStory={`/desk/articles/new?about=show:${showId}`} />
        </div>
        <div className="wide stack">
          <BillingLists
            action={setCreditsAction}
            addPerson={addPersonAction}
            owner={{ kind: "show", id: showId }}
            version={show.version}
            billed={billedRows(credits)}
            isComplete={show.areCreatorsComplete}
          />
          {mayDeleteRecord(actor).allowed ? (
            <p className="record-end">
              <DeleteRecord action={deleteShowAction} what="show" name={show.title} sent={{ showId, baseVersion: show.version }} />
            </p>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}

const OnTheSite = ({ path }: { path: string }) => (
  <Link className="text-link" href={path} prefetch={false}>
    What readers see
  </Link>
);
