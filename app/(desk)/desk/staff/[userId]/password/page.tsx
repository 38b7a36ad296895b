import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { maySetPassword } from "@/domain/staff/policy";
import { findStaffMember } from "@/domain/staff/queries";
import { DeskPage } from "../../../desk-page";
import { setPasswordAction } from "../../actions";
import { SetPasswordForm } from "./set-password-form.client";
import "../../staff.css";

export const metadata: Metadata = { title: "New password · Showdesk" };

/** A new password for somebody who forgot theirs. */
export default async function NewPasswordPage({ params }: { params: Promise<{ userId: string }> }) {
  const { userId } = await params;
  const actor = await requireActor(`/desk/staff/${userId}/password`);
  if (!maySetPassword(actor, { id: userId }).allowed || !z.uuid().safeParse(userId).success) notFound();
  const person = await fromDesk((db) => findStaffMember({ db, actor, now: new Date() }, userId));
  if (!person) notFound();
  return (
    <DeskPage title={`New password for ${person.name}`} current="staff">
      <SetPasswordForm action={setPasswordAction} person={{ id: person.id, name: person.name }} />
    </DeskPage>
  );
}
