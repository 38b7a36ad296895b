import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { ShowForm } from "@/components/desk/records/show-form.client";
import { DeskPage } from "../../desk-page";
import { createShowAction } from "../actions";

export const metadata: Metadata = { title: "New show · Showdesk" };

/** Puts a show on record; its seasons, cast and source work follow on its own page. */
export default async function NewShow() {
  await requireActor("/desk/shows/new");
  return (
    <DeskPage title="New show" lead="Seasons, credits and the source work follow once it is added." current="shows">
      <ShowForm action={createShowAction} />
    </DeskPage>
  );
}
