import type { Metadata } from "next";
import { trackRecord } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { RecordSummary } from "@/components/tracker/record-summary";
import { RecordTable } from "@/components/tracker/record-table";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await trackRecord();
  return pageMetadata({
    title: "Track record: our estimates against the day",
    description: "Every estimate of ours that is closed: what we guessed, what came, how many days we were off, and the score.",
    path: "/track-record",
    publication,
    tags: ["tracker"],
  });
}

export default async function TrackRecordPage() {
  const { publication, closed } = await trackRecord();
  return (
    <SiteFrame name={publication.name}>
      <JsonLd things={[underHome(publication, "Track record", "/track-record")]} />
      <header className="page-head">
        <h1>Track record</h1>
        <p className="stand">Our estimates, held against what came. A guess that was replaced stays listed.</p>
      </header>
      <RecordSummary closed={closed} />
      {closed.length > 0 && <RecordTable closed={closed} clock={publication} />}
    </SiteFrame>
  );
}
