import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { DeleteRecord } from "@/components/desk/records/delete-record.client";
import { LinkedStories } from "@/components/desk/records/linked-stories";
import { PersonCredits } from "@/components/desk/records/person-credits";
import { PersonForm } from "@/components/desk/records/person-form.client";
import { listStoriesOfPerson } from "@/domain/articles/queries/about";
import { mayDeletePerson } from "@/domain/people/policy";
import { listCreditsOfPerson } from "@/domain/people/queries/credits";
import { type DeskPerson, findPerson } from "@/domain/people/queries/people";
import { personPath } from "@/domain/people/vocabulary";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { deletePersonAction, updatePersonAction } from "../actions";

type Params = { params: Promise<{ personId: string }> };

const thePerson = cache((personId: string) => (z.uuid().safeParse(personId).success ? fromDesk((db) => findPerson(db, personId)) : null));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const person = await thePerson((await params).personId);
  return { title: `${person?.displayName ?? "Not found"} · Showdesk` };
}

/** The record of a person: every name, what they are credited for, and the stories they stand in. */
export default async function PersonRecord({ params }: Params) {
  const { personId } = await params;
  const actor = await requireActor(`/desk/people/${personId}`);
  const person = await thePerson(personId);
  if (!person) notFound();
  const [credits, stories, { clock }] = await Promise.all([
    fromDesk((db) => listCreditsOfPerson(db, personId)),
    fromDesk((db) => listStoriesOfPerson(db, personId)),
    deskSettings(),
  ]);
  return (
    <DeskPage
      title={person.displayName}
      lead={person.disambiguator}
      actions={
        <Link className="text-link" href={personPath(person.slug)} prefetch={false}>
          What readers see
        </Link>
      }
      current="people"
    >
      <div className="record">
        <PersonForm action={updatePersonAction} person={valuesOf(person)} />
        <div className="stack">
          <PersonCredits credits={credits} />
          <LinkedStories stories={stories} clock={clock} />
        </div>
        {mayDeletePerson(actor).allowed ? (
          <p className="wide record-end">
            <DeleteRecord
              action={deletePersonAction}
              what="person"
              name={person.displayName}
              sent={{ personId, baseVersion: person.version }}
            />
          </p>
        ) : null}
      </div>
    </DeskPage>
  );
}

const valuesOf = ({ id, version, slug, names, sortName, disambiguator, country, agencyId, agency }: DeskPerson) => ({
  ...{ id, version, slug, names, sortName, disambiguator, country },
  agency: agencyId && agency ? { value: agencyId, label: agency } : null,
});
