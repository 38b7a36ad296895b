import type { Metadata } from "next";
import Form from "next/form";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { Button, ButtonLink } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { mayReadAudit } from "@/domain/staff/policy";
import { listAudit, listAuditChoices } from "@/domain/staff/queries/audit";
import { type AuditFilter, auditFilterSchema } from "@/domain/staff/schema";
import { AUDIT_PAGE } from "@/domain/staff/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { actWords } from "./act-words";
import { auditPath } from "./audit-path";
import { DeedTable } from "./deed-table";
import "./audit.css";

export const metadata: Metadata = { title: "Audit · Showdesk" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Choices = Awaited<ReturnType<typeof listAuditChoices>>;

/** Who did what to what, and when. Admins read it all, others what they did and what was done to their account. */
export default async function Audit({ searchParams }: Props) {
  const actor = await requireActor("/desk/audit");
  const filter = auditFilterSchema.parse(await searchParams);
  const { clock } = await deskSettings();
  const [{ deeds, total }, choices] = await fromDesk((db) => {
    const ctx = { db, actor, now: clock.now };
    return Promise.all([listAudit(ctx, filter), listAuditChoices(ctx)]);
  });
  const readsAll = mayReadAudit(actor).allowed;
  return (
    <DeskPage
      title={readsAll ? "Audit" : "What I did"}
      lead={readsAll ? "Nothing here can be changed." : "And what was done to your account. Nothing here can be changed."}
      current={readsAll ? "audit" : "account"}
    >
      <Narrow filter={filter} choices={choices} readsAll={readsAll} />
      {deeds.length > 0 ? <DeedTable deeds={deeds} clock={clock} isAdmin={readsAll} /> : <NoDeed filter={filter} />}
      {total > 0 ? (
        <Pages
          page={filter.page}
          pages={Math.ceil(total / AUDIT_PAGE)}
          total={total}
          what={total === 1 ? "deed" : "deeds"}
          hrefOf={(page) => auditPath({ ...filter, page })}
        />
      ) : null}
    </DeskPage>
  );
}

function Narrow({ filter, choices, readsAll }: { filter: AuditFilter; choices: Choices; readsAll: boolean }) {
  const people = choices.people.map(({ id, name }) => ({ value: id, label: name }));
  const actions = choices.actions.map((action) => ({ value: action, label: actWords(action) }));
  return (
    <Form key={auditPath(filter)} action="/desk/audit" className="filters" role="search" aria-label="Audit">
      {readsAll ? (
        <Select name="person" label="Who" defaultValue={filter.person ?? ""} options={[{ value: "", label: "Everybody" }, ...people]} />
      ) : null}
      <Select name="action" label="What" defaultValue={filter.action ?? ""} options={[{ value: "", label: "Everything" }, ...actions]} />
      <Button type="submit">Show</Button>
    </Form>
  );
}

const NoDeed = ({ filter }: { filter: AuditFilter }) => (
  <p className="empty">
    {filter.person || filter.action || filter.page > 1 ? "Nothing matches." : "Nothing was done yet."}
    <br />
    <ButtonLink href="/desk/audit">Clear filters</ButtonLink>
  </p>
);
