import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { FindForm } from "@/components/desk/records/find-form";
import { PeopleTable } from "@/components/desk/records/other-tables";
import { ButtonLink } from "@/components/ui/button";
import { listPeople, PAGE_SIZE } from "@/domain/people/queries/people";
import { DeskPage } from "../desk-page";
import { type ListSearch, listAddress, readList } from "../shows/list-address";

export const metadata: Metadata = { title: "People · Showdesk" };
const PATH = "/desk/people";

/** Everybody on record, found by any name in any script. */
export default async function People({ searchParams }: { searchParams: ListSearch }) {
  await requireActor(PATH);
  const { text, page } = await readList(searchParams);
  const { rows, total } = await fromDesk((db) => listPeople(db, text, page));
  return (
    <DeskPage
      title="People"
      actions={
        <ButtonLink href="/desk/people/new" look="go">
          New person
        </ButtonLink>
      }
      current="people"
    >
      <FindForm path={PATH} text={text} label="Any name, in any script" button="Find people" />
      {rows.length > 0 ? <PeopleTable people={rows} /> : <Nobody text={text} />}
      {total > 0 ? (
        <Pages
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "person" : "people"}
          hrefOf={(to) => listAddress(PATH, text, to)}
        />
      ) : null}
    </DeskPage>
  );
}

const Nobody = ({ text }: { text: string }) => (
  <p className="empty">
    {text
      ? `Nobody is called “${text}”, or nearly so.`
      : "Nobody yet. Casts and creators are made of people, so the first one starts here."}
    <br />
    <ButtonLink href="/desk/people/new">New person</ButtonLink>
  </p>
);
