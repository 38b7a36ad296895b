import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { DeskTime } from "@/components/desk/time";
import { mayKeepFollowers } from "@/domain/followers/policy";
import { listCaughtMail } from "@/domain/followers/queries/desk";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { isMailCaught } from "./caught";
import "./mail.css";

export const metadata: Metadata = { title: "Caught mail · Showdesk" };

/** Mail as its readers would get it, where no server takes it. With one there is no such page. */
export default async function CaughtMail() {
  const actor = await requireActor("/desk/mail");
  if (!mayKeepFollowers(actor).allowed || !isMailCaught()) notFound();
  const { clock } = await deskSettings();
  const mails = await fromDesk((db) => listCaughtMail({ db, actor }));
  return (
    <DeskPage title="Caught mail" lead="No mail server is set, so nothing leaves. Kept for a week." current="followers">
      {mails.length === 0 ? <p className="q">Nothing was caught yet.</p> : null}
      {mails.map((mail, at) => (
        <details key={mail.id} className="caught" open={at === 0}>
          <summary>
            <b>{mail.subject}</b>
            <span className="q">
              {mail.recipient} · <DeskTime at={mail.caughtAt} clock={clock} />
            </span>
          </summary>
          {/* Its own document without scripts: what a letter says cannot reach the desk. */}
          <iframe
            title={`To ${mail.recipient}: ${mail.subject}`}
            srcDoc={mail.html}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
          <h2 className="sec">As text</h2>
          <pre>{mail.text}</pre>
          <h2 className="sec">Head</h2>
          <pre>{mail.headers}</pre>
        </details>
      ))}
    </DeskPage>
  );
}
