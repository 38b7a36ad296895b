import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import type { Place } from "@/components/desk/places";
import { FindForm } from "@/components/desk/records/find-form";
import { ButtonLink } from "@/components/ui/button";
import type { Reader } from "@/db/connect";
import { DeskPage } from "./desk-page";
import { type ListSearch, listAddress, readList } from "./list-address";

export type RecordsPageProps<Row> = {
  searchParams: ListSearch;
  place: Place;
  title: string;
  list: (db: Reader, text: string, page: number) => Promise<{ rows: Row[]; total: number }>;
  pageSize: number;
  table: (rows: Row[]) => ReactNode;
  /** `field`: by what a record is found. `nothing`: why there is none yet. `unfound`: the beginning of "… is called “x”". */
  words: { one: string; many: string; field: string; nothing: string; unfound: string };
};

/** All records of one kind: found by name, a page at a time, and the way to a new one. */
export async function RecordsPage<Row>({ searchParams, place, title, list, pageSize, table, words }: RecordsPageProps<Row>) {
  const path = `/desk/${place}`;
  await requireActor(path);
  const { text, page } = await readList(searchParams);
  const { rows, total } = await fromDesk((db) => list(db, text, page));
  const toNew = (look?: "go") => (
    <ButtonLink href={`${path}/new`} look={look}>
      New {words.one}
    </ButtonLink>
  );
  return (
    <DeskPage title={title} actions={toNew("go")} current={place}>
      <FindForm path={path} text={text} label={words.field} button={`Find ${words.many}`} />
      {rows.length > 0 ? (
        table(rows)
      ) : (
        <p className="empty">
          {text ? `${words.unfound} is called “${text}”, or nearly so.` : words.nothing}
          <br />
          {toNew()}
        </p>
      )}
      {total > 0 ? (
        <Pages
          page={page}
          pages={Math.ceil(total / pageSize)}
          total={total}
          what={total === 1 ? words.one : words.many}
          hrefOf={(to) => listAddress(path, text, to)}
        />
      ) : null}
    </DeskPage>
  );
}
