import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ADAPTATION_WORDS } from "@/components/desk/record-words";
import { BillingLists } from "@/components/desk/records/billing-lists.client";
import { SourceWorkForm } from "@/components/desk/records/source-work-form.client";
import { listCreditsOf } from "@/domain/people/queries/credits";
import { type DeskSourceWork, findSourceWork } from "@/domain/shows/queries/source-works";
import { DeskPage } from "../../desk-page";
import { addPersonAction, setCreditsAction } from "../../people/actions";
import { billedRows } from "../../shows/billed-rows";
import { updateSourceWorkAction } from "../actions";

type Params = { params: Promise<{ sourceWorkId: string }> };

const theWork = cache((id: string) => (z.uuid().safeParse(id).success ? fromDesk((db) => findSourceWork(db, id)) : null));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const work = await theWork((await params).sourceWorkId);
  return { title: `${work?.title ?? "Not found"} · Showdesk` };
}

/** The record of a work: what it is, who wrote it, and the shows made from it. */
export default async function SourceWorkRecord({ params }: Params) {
  const { sourceWorkId } = await params;
  await requireActor(`/desk/source-works/${sourceWorkId}`);
  const work = await theWork(sourceWorkId);
  if (!work) notFound();
  const credits = await fromDesk((db) => listCreditsOf(db, { kind: "source_work", id: sourceWorkId }));
  return (
    <DeskPage title={work.title} current="source-works">
      <div className="record">
        <SourceWorkForm action={updateSourceWorkAction} work={valuesOf(work)} />
        <section aria-labelledby="made">
          <h2 className="sec" id="made">
            Shows made from it <span className="n">{work.madeInto.length}</span>
          </h2>
          {work.madeInto.length === 0 ? <p className="empty">None yet. Link it on the show’s page.</p> : null}
          <ul className="plain-rows">
            {work.madeInto.map(({ showId, title, relation }) => (
              <li key={showId} className="row">
                <p>
                  <Link href={`/desk/shows/${showId}`}>{title}</Link>
                  <small>{ADAPTATION_WORDS[relation]} this work</small>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <div className="wide">
          <BillingLists
            action={setCreditsAction}
            addPerson={addPersonAction}
            owner={{ kind: "source_work", id: sourceWorkId }}
            version={work.version}
            billed={billedRows(credits)}
            isComplete={false}
          />
        </div>
      </div>
    </DeskPage>
  );
}

const valuesOf = ({ publisherId, publisher, asShowId, asShow, ...work }: DeskSourceWork) => ({
  id: work.id,
  version: work.version,
  kind: work.kind,
  title: work.title,
  originalTitle: work.originalTitle,
  language: work.language,
  firstPublished: work.firstPublished,
  publisher: publisherId && publisher ? { value: publisherId, label: publisher } : null,
  asShow: asShowId && asShow ? { value: asShowId, label: asShow } : null,
});
