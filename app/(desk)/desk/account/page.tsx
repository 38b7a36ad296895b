import type { Metadata } from "next";
import Link from "next/link";
import { requireUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { SingleKeys } from "@/components/desk/keys-dialog.client";
import { CHOICES, SENIOR_CHOICES } from "@/components/desk/notice-words";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { ROLE_WORDS } from "@/components/desk/staff-words";
import { DeskTime } from "@/components/desk/time";
import { type DeskClock, zoneWords } from "@/components/desk/time-words";
import { findOwnAuthor } from "@/domain/articles/queries/authors";
import { isSenior } from "@/domain/kernel/context";
import { listSessions } from "@/domain/staff/queries";
import { findNoticeChoices, type NoticeChoicesMade } from "@/domain/staff/queries/notices";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { changePasswordAction, chooseNoticesAction, endOtherSessionsAction, endSessionAction, muteStoryAction } from "./actions";
import { ChangePasswordForm } from "./change-password.client";
import { deviceWords } from "./device-words";
import { ToldForm } from "./told.client";
import "./account.css";

export const metadata: Metadata = { title: "My account · Showdesk" };

type Sessions = Awaited<ReturnType<typeof listSessions>>;

/** Where I am signed in, my password, and what I am told of. */
export default async function Account() {
  const user = await requireUser("/desk/account");
  const { clock } = await deskSettings();
  const [sessions, chosen, author] = await fromDesk((db) => {
    const ctx = { db, actor: user.actor, now: clock.now };
    return Promise.all([listSessions(ctx), findNoticeChoices(ctx), findOwnAuthor(db, user.actor.id)]);
  });
  return (
    <DeskPage title={user.name} lead={`${ROLE_WORDS[user.role]}, ${user.email}`} current="account">
      <div className="stack account">
        <section>
          <h2 className="sec">
            Where you are signed in <span className="n">{sessions.length}</span>
          </h2>
          <ul>
            {sessions.map((session) => (
              <SignIn key={session.id} session={session} isHere={session.id === user.sessionId} clock={clock} />
            ))}
          </ul>
          {sessions.length > 1 ? (
            <div className="row pt-3">
              <OneButtonForm action={endOtherSessionsAction} fields={{ sessionId: user.sessionId }} pending="Signing out…" look="bad">
                Sign out everywhere else
              </OneButtonForm>
            </div>
          ) : null}
        </section>
        <section>
          <h2 className="sec">Password</h2>
          <ChangePasswordForm action={changePasswordAction} email={user.email} />
        </section>
        <section id="told">
          <h2 className="sec">What you are told of</h2>
          <ToldForm
            action={chooseNoticesAction}
            choices={CHOICES.filter(([kind]) => isSenior(user.actor) || !SENIOR_CHOICES.includes(kind))}
            ways={chosen.ways}
            digestHour={chosen.digestHour}
            zone={zoneWords(clock.now, clock.zone)}
          />
          <Muted stories={chosen.muted} />
        </section>
        <section>
          <h2 className="sec">Keys</h2>
          <SingleKeys />
        </section>
        {author ? (
          <section>
            <h2 className="sec">As readers see you</h2>
            <p className="row pt-2">
              <Link className="text-link" href={`/desk/pages/authors/${author.id}`}>
                Your picture, and what is said of you
              </Link>
            </p>
          </section>
        ) : null}
        <section>
          <h2 className="sec">Record</h2>
          <p className="row pt-2">
            <Link className="text-link" href="/desk/audit">
              What you did, and what was done to this account
            </Link>
          </p>
        </section>
      </div>
    </DeskPage>
  );
}

/** Stories of which one hears only where one is named; a story's own menu puts it here. */
const Muted = ({ stories }: { stories: NoticeChoicesMade["muted"] }) => (
  <>
    <h3>Muted stories</h3>
    {stories.length === 0 ? <p className="q">None. Mute one from the menu More of the story.</p> : null}
    <ul>
      {stories.map(({ articleId, headline }) => (
        <li key={articleId} className="row muted-row">
          <Link className="text-link" href={`/desk/articles/${articleId}`}>
            {headline || "Untitled story"}
          </Link>
          <OneButtonForm action={muteStoryAction} fields={{ articleId, isMuted: "false" }} pending="Saving…" look="plain" size="small">
            Hear of it again<span className="vh">: {headline || "Untitled story"}</span>
          </OneButtonForm>
        </li>
      ))}
    </ul>
  </>
);

const SignIn = ({ session, isHere, clock }: { session: Sessions[number]; isHere: boolean; clock: DeskClock }) => (
  <li className="row sign-in-row">
    <div>
      <b>{deviceWords(session.userAgent)}</b>
      {isHere ? <span className="here">This browser</span> : null}
      <p className="q">
        signed in <DeskTime at={session.createdAt} clock={clock} />, last used <DeskTime at={session.lastSeenAt} clock={clock} />
        {session.ipPrefix ? `, from ${session.ipPrefix}` : ""}
      </p>
    </div>
    {isHere ? null : (
      <OneButtonForm action={endSessionAction} fields={{ sessionId: session.id }} pending="Signing out…" look="plain" size="small">
        Sign out<span className="vh"> {deviceWords(session.userAgent)}</span>
      </OneButtonForm>
    )}
  </li>
);
