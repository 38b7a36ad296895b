import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { PersonForm } from "@/components/desk/records/person-form.client";
import { DeskPage } from "../../desk-page";
import { createPersonAction } from "../actions";

export const metadata: Metadata = { title: "New person · Showdesk" };

/** Puts a person on record, once it is clear that nobody there is the same. */
export default async function NewPerson() {
  await requireActor("/desk/people/new");
  return (
    <DeskPage title="New person" lead="Credits follow on the show, the season or the source work." current="people">
      <PersonForm action={createPersonAction} />
    </DeskPage>
  );
}
