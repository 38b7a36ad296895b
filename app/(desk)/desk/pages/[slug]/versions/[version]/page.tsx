import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import "@/components/desk/records/records.css";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { PlainSections } from "@/components/site/plain-sections";
import { english } from "@/domain/kernel/say-in";
import { maySaveSitePage } from "@/domain/site/policy";
import { findSitePageText, listSitePages } from "@/domain/site/queries";
import { SITE_PAGES } from "@/domain/site/vocabulary";
import { DeskPage } from "../../../../desk-page";
import { restoreSitePageAction } from "../../../actions";

type Params = { params: Promise<{ slug: string; version: string }> };

export const metadata: Metadata = { title: "Older text · Showdesk" };

/** What a page about the publication said in one of its versions, to read and to put back. */
export default async function OlderText({ params }: Params) {
  const { slug, version } = await params;
  const user = await requireUser(`/desk/pages/${slug}/versions/${version}`);
  const known = SITE_PAGES.find((one) => one === slug);
  if (!known || !/^\d{1,6}$/.test(version)) notFound();
  const [pages, text] = await Promise.all([fromDesk(listSitePages), fromDesk((db) => findSitePageText(db, known, Number(version)))]);
  const now = pages.find((one) => one.slug === known)?.version;
  if (!text || now === undefined) notFound();
  return (
    <DeskPage
      title={text.title}
      lead={
        <>
          {Number(version) === now ? "What readers see now." : "What it said before."}{" "}
          <Link href={`/desk/pages/${known}`}>Back to the page</Link>
        </>
      }
      actions={
        Number(version) !== now && maySaveSitePage(user.actor).allowed ? (
          <OneButtonForm
            action={restoreSitePageAction}
            fields={{ slug: known, baseVersion: now, version }}
            pending="Putting it back…"
            look="go"
          >
            Put this text back
          </OneButtonForm>
        ) : null
      }
      current="pages"
    >
      <div className="old-text">
        <PlainSections sections={text.sections} say={english} />
      </div>
    </DeskPage>
  );
}
