import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { FindForm } from "@/components/desk/records/find-form";
import { SourceWorkTable } from "@/components/desk/records/other-tables";
import { ButtonLink } from "@/components/ui/button";
import { listSourceWorks, PAGE_SIZE } from "@/domain/shows/queries/source-works";
import { DeskPage } from "../desk-page";
import { type ListSearch, listAddress, readList } from "../shows/list-address";

export const metadata: Metadata = { title: "Source works · Showdesk" };
const PATH = "/desk/source-works";

/** Webtoons, novels and the rest that shows on record were made from. */
export default async function SourceWorks({ searchParams }: { searchParams: ListSearch }) {
  await requireActor(PATH);
  const { text, page } = await readList(searchParams);
  const { rows, total } = await fromDesk((db) => listSourceWorks(db, text, page));
  return (
    <DeskPage
      title="Source works"
      actions={
        <ButtonLink href="/desk/source-works/new" look="go">
          New source work
        </ButtonLink>
      }
      current="source-works"
    >
      <FindForm path={PATH} text={text} label="Title or original title" button="Find source works" />
      {rows.length > 0 ? (
        <SourceWorkTable works={rows} />
      ) : (
        <p className="empty">
          {text ? `No work is called “${text}”, or nearly so.` : "No work yet. A show is linked to its source on its own page."}
        </p>
      )}
      {total > 0 ? (
        <Pages
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "work" : "works"}
          hrefOf={(to) => listAddress(PATH, text, to)}
        />
      ) : null}
    </DeskPage>
  );
}
