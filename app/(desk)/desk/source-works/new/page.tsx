import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { SourceWorkForm } from "@/components/desk/records/source-work-form.client";
import { DeskPage } from "../../desk-page";
import { createSourceWorkAction } from "../actions";

export const metadata: Metadata = { title: "New source work · Showdesk" };

/** Puts a work on record that a show was made from. */
export default async function NewSourceWork() {
  await requireActor("/desk/source-works/new");
  return (
    <DeskPage title="New source work" lead="Its authors follow once it is added." current="source-works">
      <SourceWorkForm action={createSourceWorkAction} />
    </DeskPage>
  );
}
