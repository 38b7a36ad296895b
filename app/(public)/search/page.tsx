import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { searchAnswers } from "@/app/_server/pages";
import { limitSearch } from "@/app/_server/rate-limit";
import { Answers } from "@/components/search/answers";
import { SearchBox } from "@/components/search/search-box";
import { SiteFrame } from "@/components/site/frame";
import { english, sayIn } from "@/domain/kernel/say-in";
import { askedIn } from "@/domain/search/address";
import { isQuestion } from "@/domain/search/asked";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each reader, and counted: the page and its metadata are one try. */
const tooMany = cache(async () => limitSearch(await headers()));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = askedIn(await searchParams);
  const isRefused = isQuestion(text) && (await tooMany()) !== null;
  return {
    title: text ? english("search.metaTitle", { text }) : english("search.title"),
    robots: { index: false, follow: true },
    ...(isRefused && { other: { "showdesk-status": "429" } }),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = askedIn(await searchParams);
  const isQuestioned = isQuestion(asked.text);
  const refused = isQuestioned ? await tooMany() : null;
  const found = await searchAnswers({ ...asked, text: refused ? "" : asked.text });
  const say = sayIn(found.publication.language);
  return (
    <SiteFrame publication={found.publication} hasSearch={false}>
      <header className="page-head search-head">
        <h1>{say("search.title")}</h1>
        <SearchBox id="asked" text={asked.text} say={say} />
      </header>
      {refused ? (
        <p className="found-count" role="status">
          {say("search.tooMany", { seconds: refused.retryAfter })}
        </p>
      ) : isQuestioned ? (
        <Answers asked={asked} found={found} />
      ) : (
        <p className="stand">{say("search.stand")}</p>
      )}
    </SiteFrame>
  );
}
