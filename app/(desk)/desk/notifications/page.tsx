import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { FreshOnFocus } from "@/components/desk/fresh-on-focus.client";
import { noticePath, noticeWords } from "@/components/desk/notice-words";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { Pages } from "@/components/desk/pages";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { type Person, spokenOf } from "@/domain/articles/mentions";
import { listColleagues } from "@/domain/staff/queries";
import { countNotices, countUnreadNotices, listNotices } from "@/domain/staff/queries/notices";
import { NOTICES_PAGE } from "@/domain/staff/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { markNoticesReadAction } from "./actions";
import { NoticeLink } from "./notice-link.client";
import "./notifications.css";

export const metadata: Metadata = { title: "Notifications · Showdesk" };

const pageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

type Notice = Awaited<ReturnType<typeof listNotices>>[number];
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the desk wanted me to know, the latest first. Opening one marks it as read. */
export default async function Notifications({ searchParams }: Props) {
  const actor = await requireActor("/desk/notifications");
  const { page } = pageSchema.parse(await searchParams);
  const { clock } = await deskSettings();
  const [notices, total, unread, people] = await fromDesk((db) => {
    const ctx = { db, actor, now: clock.now };
    return Promise.all([listNotices(ctx, page), countNotices(ctx), countUnreadNotices(ctx), listColleagues(db)]);
  });
  return (
    <DeskPage
      title="Notifications"
      lead={unread === 0 ? "Nothing new." : `${unread} new.`}
      actions={
        unread > 0 ? (
          <OneButtonForm action={markNoticesReadAction} fields={{}} pending="Marking…" look="plain">
            Mark all as read
          </OneButtonForm>
        ) : null
      }
      current="notifications"
    >
      {notices.length > 0 ? (
        <ul className="notices">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} clock={clock} people={people} />
          ))}
        </ul>
      ) : (
        <p className="empty">
          Nothing here yet. You hear when somebody names you, and when a story of yours is noted, reviewed or published.
        </p>
      )}
      {total > NOTICES_PAGE ? (
        <Pages
          page={page}
          pages={Math.ceil(total / NOTICES_PAGE)}
          total={total}
          what="notifications"
          hrefOf={(one) => `/desk/notifications?page=${one}`}
        />
      ) : null}
      <p className="notice-settings">
        <Link className="text-link" href="/desk/account#told">
          Choose what you are told of, and how
        </Link>
      </p>
      <FreshOnFocus />
    </DeskPage>
  );
}

type RowProps = { notice: Notice; clock: DeskClock; people: readonly Person[] };
const NoticeRow = ({ notice, clock, people }: RowProps) => (
  <li className={notice.readAt ? "row" : "row new"}>
    <p>
      {notice.readAt ? null : <span className="vh">New: </span>}
      {noticeWords(notice.kind, notice.byName)}{" "}
      <NoticeLink href={noticePath(notice)} noticeId={notice.id} isRead={notice.readAt !== null} action={markNoticesReadAction}>
        {notice.headline || "Untitled story"}
      </NoticeLink>
      {notice.said ? <q className="said">{excerptOf(notice.said, people)}</q> : null}
    </p>
    <DeskTime at={notice.at} clock={clock} className="q" />
    {notice.readAt ? null : (
      <OneButtonForm action={markNoticesReadAction} fields={{ noticeId: notice.id }} pending="Marking…" look="plain" size="small">
        Mark as read<span className="vh">: {notice.headline || "Untitled story"}</span>
      </OneButtonForm>
    )}
  </li>
);

const EXCERPT_MAX = 160;

/** The beginning of what was said, by the names people have now. */
function excerptOf(said: string, people: readonly Person[]): string {
  const spoken = spokenOf(said, people).replace(/\s+/g, " ");
  return spoken.length > EXCERPT_MAX ? `${spoken.slice(0, EXCERPT_MAX).trimEnd()}…` : spoken;
}
