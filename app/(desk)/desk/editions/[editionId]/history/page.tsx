import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { fromDesk } from "@/app/_server/database";
import { dayWords, hourWords } from "@/components/desk/time-words";
import { listTimeline } from "@/domain/articles/queries/history";
import { findText, listTexts } from "@/domain/articles/queries/texts";
import { type EditionParams, openEdition } from "../open-edition";
import { untitled } from "../story";
import { daysOf, stoodOf } from "./entries";
import { HistoryDesk } from "./history-desk.client";
import { HistoryList } from "./list";
import { TextShown } from "./text-shown";

type Asked = { text?: string; with?: string; named?: string; restore?: string };
type Props = EditionParams & { searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { story } = await openEdition((await params).editionId, "/history");
  return { title: `History: ${untitled(story.headline)} · Showdesk` };
}

/** Everything a story ever said, through all its versions, and what was done to it. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const asked = (await searchParams) as Asked;
  const { view, story, clock } = await openEdition(editionId, "/history");
  const { articleId } = story;
  const [texts, deeds] = await Promise.all([fromDesk((db) => listTexts(db, articleId)), fromDesk((db) => listTimeline(db, articleId))]);
  const { newestFirst, before } = stoodOf(texts);
  const chosen = asked.text ?? view.head.id;
  if (!newestFirst.some(({ id }) => id === chosen)) notFound();
  const wanted = asked.with ?? before(chosen) ?? "none";
  const against = asked.restore ? view.head.id : wanted;
  const [now, other] = await Promise.all([
    fromDesk((db) => findText(db, articleId, chosen)),
    against === "none" ? null : fromDesk((db) => findText(db, articleId, against)),
  ]);
  if (!now || (against !== "none" && !other)) notFound();
  const home = `/desk/editions/${editionId}/history`;
  const named = asked.named === undefined ? "" : "&named=1";
  const days = daysOf(texts, deeds, (at) => dayWords(at, clock), asked.named !== undefined);
  return (
    <HistoryDesk
      story={story}
      clock={clock}
      list={
        <>
          <p className="texts-head">
            <span className="q">Saves of one person within 10 minutes share a row. Nothing is ever thrown away.</span>
            <span className="seg">
              <Link href={home} aria-current={named ? undefined : "true"}>
                All
              </Link>
              <Link href={`${home}?named=1`} aria-current={named ? "true" : undefined}>
                Named only
              </Link>
            </span>
          </p>
          <HistoryList days={days} clock={clock} chosen={chosen} hrefOf={(id) => `${home}?text=${id}${named}`} />
          {newestFirst.length === 1 ? <p className="q texts-head">One text so far.</p> : null}
        </>
      }
    >
      <TextShown
        story={story}
        clock={clock}
        language={view.article.language}
        now={now}
        other={other}
        home={`${home}?text=${chosen}${named}`}
        isRestoring={asked.restore !== undefined && story.acts.edit}
        mayRestore={story.acts.edit && now.revision.contentHash !== view.head.contentHash}
        keepsAs={`Before restore, ${hourWords(clock.now, clock.zone)}`}
        texts={newestFirst}
      />
    </HistoryDesk>
  );
}
