import type { Metadata } from "next";
import { SourceWorkTable } from "@/components/desk/records/other-tables";
import { listSourceWorks, PAGE_SIZE } from "@/domain/shows/queries/source-works";
import type { ListSearch } from "../list-address";
import { RecordsPage } from "../records-page";

export const metadata: Metadata = { title: "Source works · Showdesk" };

/** Webtoons, novels and the rest that shows on record were made from. */
export default function SourceWorks({ searchParams }: { searchParams: ListSearch }) {
  return (
    <RecordsPage
      searchParams={searchParams}
      place="source-works"
      title="Source works"
      list={listSourceWorks}
      pageSize={PAGE_SIZE}
      table={(rows) => <SourceWorkTable works={rows} />}
      words={{
        one: "source work",
        many: "source works",
        field: "Title or original title",
        unfound: "No work",
        nothing: "No work yet. A show is linked to its source on its own page.",
      }}
    />
  );
}
