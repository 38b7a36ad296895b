import type { Metadata } from "next";
import { trackRecord } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { RecordSummary } from "@/components/tracker/record-summary";
import { RecordTable } from "@/components/tracker/record-table";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await trackRecord();
  const say = sayIn(publication.language);
  return pageMetadata({
    title: say("record.metaTitle"),
    description: say("record.description"),
    path: "/track-record",
    publication,
    tags: ["tracker"],
  });
}

export default async function TrackRecordPage() {
  const { publication, closed } = await trackRecord();
  const say = sayIn(publication.language);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={[underHome(publication, say("record.title"), "/track-record")]} />
      <header className="page-head">
        <h1>{say("record.title")}</h1>
        <p className="stand">{say("record.stand")}</p>
      </header>
      <RecordSummary closed={closed} say={say} />
      {closed.length > 0 && <RecordTable closed={closed} clock={publication} />}
    </SiteFrame>
  );
}
