import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { DatabaseUnavailable } from "@/db/deadline";
import { safePath } from "@/domain/kernel/safe-href";
import { findSettings } from "@/domain/staff/queries";
import { signInAction } from "./actions";
import { SignInForm } from "./sign-in-form.client";
import "./sign-in.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Sign in · Showdesk" };

const one = z.string().optional().catch(undefined);
const addressSchema = z.object({ next: one, ended: one, left: one });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, ended, left } = addressSchema.parse(await searchParams);
  const { publication, isSignedIn } = await whoIsHere();
  if (isSignedIn) redirect(safePath(next));
  return (
    <div className="sign-in">
      <header className="sign-in-house">
        <p className="sign-in-mark" aria-hidden="true">
          S
        </p>
        <p className="sign-in-name">
          Showdesk
          {publication && publication !== "Showdesk" ? <small>{publication}</small> : null}
        </p>
      </header>
      <main className="sign-in-door">
        <h1>Sign in</h1>
        {ended ? (
          <p className="sign-in-note" role="status">
            Your sign-in has ended. Sign in to go on where you were.
          </p>
        ) : left ? (
          <p className="sign-in-note" role="status">
            You are signed out.
          </p>
        ) : null}
        <SignInForm action={signInAction} next={safePath(next)} />
        <p className="sign-in-help">No account, or a forgotten password? An admin of the desk makes one and sets the other.</p>
      </main>
    </div>
  );
}

/** The form stands even while the database is away: whoever sends it is told so, and loses nothing. */
async function whoIsHere() {
  try {
    const [settings, user] = await Promise.all([fromDesk(findSettings), currentUser()]);
    return { publication: settings.publicationName, isSignedIn: user !== null };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return { publication: null, isSignedIn: false };
    throw error;
  }
}
