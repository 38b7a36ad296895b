import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { SitePageForm } from "@/components/desk/records/site-page-form.client";
import { DeskTime } from "@/components/desk/time";
import { FIRST_WORDS } from "@/domain/site/first-words";
import { maySaveSitePage } from "@/domain/site/policy";
import { listSitePages, listSitePageVersions } from "@/domain/site/queries";
import { SITE_PAGES, type SitePageSlug, sitePagePath } from "@/domain/site/vocabulary";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { saveSitePageAction } from "../actions";

type Params = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: "Page · Showdesk" };

/** One page about the publication: its words, and what it said before. */
export default async function SitePageRecord({ params }: Params) {
  const { slug } = await params;
  const user = await requireUser(`/desk/pages/${slug}`);
  const known = SITE_PAGES.find((one) => one === slug);
  if (!known) notFound();
  const [pages, versions, { clock }] = await Promise.all([
    fromDesk(listSitePages),
    fromDesk((db) => listSitePageVersions(db, known)),
    deskSettings(),
  ]);
  const page = pages.find((one) => one.slug === known);
  if (!page) notFound();
  return (
    <DeskPage title={page.title} lead={<a href={sitePagePath(known)}>As readers see it</a>} current="pages">
      <div className="record">
        {maySaveSitePage(user.actor).allowed ? (
          <SitePageForm key={page.version} action={saveSitePageAction} page={page} />
        ) : (
          <p className="empty">What the publication says of itself is written by editors. Ask one.</p>
        )}
        <section aria-labelledby="versions">
          <h2 className="sec" id="versions">
            What it said before
          </h2>
          <ol className="plain-rows">
            {versions.map(({ version, title, savedAt, savedBy }) => (
              <Version key={version} slug={known} version={version} title={title} isNow={version === page.version}>
                {savedBy}, <DeskTime at={savedAt} clock={clock} />
              </Version>
            ))}
            <Version slug={known} version={0} title={FIRST_WORDS[known].title} isNow={page.version === 0}>
              the words it came with
            </Version>
          </ol>
        </section>
      </div>
    </DeskPage>
  );
}

type VersionProps = { slug: SitePageSlug; version: number; title: string; isNow: boolean; children: ReactNode };

const Version = ({ slug, version, title, isNow, children }: VersionProps) => (
  <li className="row">
    <p>
      {isNow ? title : <Link href={`/desk/pages/${slug}/versions/${version}`}>{title}</Link>}
      <small>
        {children}
        {isNow ? ", what readers see" : null}
      </small>
    </p>
  </li>
);
