import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_server/auth";
import { mayManageStaff } from "@/domain/staff/policy";
import { DeskPage } from "../../desk-page";
import { createUserAction } from "../actions";
import { NewAccount } from "./new-account.client";
import "../staff.css";

export const metadata: Metadata = { title: "New account · Showdesk" };

export default async function NewAccountPage() {
  const actor = await requireActor("/desk/staff/new");
  if (!mayManageStaff(actor).allowed) notFound();
  return (
    <DeskPage title="New account" lead="They sign in with the mail address and the password you give them." current="staff">
      <NewAccount action={createUserAction} />
    </DeskPage>
  );
}
