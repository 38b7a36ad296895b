import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { archiveMonth } from "@/app/_server/faces";
import { SiteFrame } from "@/components/site/frame";
import { Latest } from "@/components/site/latest";
import { MonthSteps, Months, monthWords } from "@/components/site/months";
import type { ArchiveMonth } from "@/domain/articles/public-queries/archive";
import { archivePath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../../../json-ld";
import { nowhereMetadata, pageMetadata } from "../../../page-metadata";
import { underHome } from "../../../structured-data";
import "../../../archive.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ year: string; month: string }> };

/** Null where the address names no month, or one without a story. */
async function monthAt({ params }: Props): Promise<ArchiveMonth | null> {
  const { year, month } = await params;
  return /^\d{4}$/.test(year) && /^(0[1-9]|1[0-2])$/.test(month) ? archiveMonth(`${year}-${month}`) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await monthAt(props);
  if (!found) return nowhereMetadata;
  const { month, publication, stories } = found;
  const say = sayIn(publication.language);
  const words = monthWords(month, publication.language);
  return pageMetadata({
    title: say("archive.metaTitle", { month: words }),
    description: say("archive.description", {
      name: publication.name,
      month: words,
      stories: say("stories.count", { count: stories.length }),
    }),
    path: archivePath(month),
    publication,
    tags: tagsOf(found),
  });
}

export default async function ArchivePage(props: Props) {
  const found = await monthAt(props);
  if (!found) notFound();
  const { month, months, publication, stories } = found;
  const say = sayIn(publication.language);
  const words = monthWords(month, publication.language);
  const steps = { months, current: month, language: publication.language };
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={[underHome(publication, words, archivePath(month))]} />
      <header className="page-head">
        <h1>{words}</h1>
        <p className="stand">{say("archive.stand", { stories: say("stories.count", { count: stories.length }) })}</p>
        <MonthSteps {...steps} />
      </header>
      <div className="archive">
        <section aria-labelledby="by-day">
          <h2 className="vh" id="by-day">
            {say("archive.byDay")}
          </h2>
          <Latest stories={stories} clock={publication} />
        </section>
        <Months {...steps} />
      </div>
    </SiteFrame>
  );
}

/** A new story stands in the newest month; to an older one only what happens to its own stories matters. */
const tagsOf = ({ month, months, stories }: ArchiveMonth): string[] => [
  ...(months[0]?.month === month ? ["latest"] : []),
  ...stories.map((story) => `article:${story.id}`),
];
