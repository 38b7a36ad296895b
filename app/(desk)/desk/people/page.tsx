import type { Metadata } from "next";
import { PeopleTable } from "@/components/desk/records/other-tables";
import { listPeople, PAGE_SIZE } from "@/domain/people/queries/people";
import type { ListSearch } from "../list-address";
import { RecordsPage } from "../records-page";

export const metadata: Metadata = { title: "People · Showdesk" };

/** Everybody on record, found by any name in any script. */
export default function People({ searchParams }: { searchParams: ListSearch }) {
  return (
    <RecordsPage
      searchParams={searchParams}
      place="people"
      title="People"
      list={listPeople}
      pageSize={PAGE_SIZE}
      table={(rows) => <PeopleTable people={rows} />}
      words={{
        one: "person",
        many: "people",
        field: "Any name, in any script",
        unfound: "Nobody",
        nothing: "Nobody yet. Casts and creators are made of people, so the first one starts here.",
      }}
    />
  );
}
