import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { FrontOrder } from "@/components/desk/front/front-order.client";
import { ButtonLink } from "@/components/ui/button";
import { mayArrangeFront } from "@/domain/articles/policy";
import { listPinned } from "@/domain/articles/queries/front";
import { DeskPage } from "../desk-page";
import { arrangeFrontAction } from "./actions";

export const metadata: Metadata = { title: "Front page · Showdesk" };

/** What stands first on the front page, in an editor's order, with the page as it would then be. */
export default async function FrontPageOrder() {
  const actor = await requireActor("/desk/front");
  const pinned = await fromDesk(listPinned);
  return (
    <DeskPage
      title="Front page"
      lead="Pinned stories stand first, in this order; the newest follow by themselves."
      actions={
        <ButtonLink href="/" target="_blank">
          Open the front page
        </ButtonLink>
      }
      current="front"
    >
      <FrontOrder
        key={pinned.map(({ id }) => id).join()}
        action={mayArrangeFront(actor).allowed ? arrangeFrontAction : null}
        pinned={pinned}
      />
    </DeskPage>
  );
}
