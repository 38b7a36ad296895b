import type { Metadata } from "next";
import { ShowTable } from "@/components/desk/records/show-table";
import { listShows, PAGE_SIZE } from "@/domain/shows/queries/shows";
import type { ListSearch } from "../list-address";
import { RecordsPage } from "../records-page";

export const metadata: Metadata = { title: "Shows · Showdesk" };

/** Every show on record, found by any of its titles. */
export default function Shows({ searchParams }: { searchParams: ListSearch }) {
  return (
    <RecordsPage
      searchParams={searchParams}
      place="shows"
      title="Shows"
      list={listShows}
      pageSize={PAGE_SIZE}
      table={(rows) => <ShowTable shows={rows} />}
      words={{
        one: "show",
        many: "shows",
        field: "Any title, in any script",
        unfound: "No show",
        nothing: "No show yet. Stories link to shows, so the first one starts here.",
      }}
    />
  );
}
