import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { DeskTime } from "@/components/desk/time";
import { listSitePages } from "@/domain/site/queries";
import { sitePagePath } from "@/domain/site/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";

export const metadata: Metadata = { title: "Pages · Showdesk" };

/** What the publication says of itself, page by page. */
export default async function SitePages() {
  await requireActor("/desk/pages");
  const [pages, { clock }] = await Promise.all([fromDesk(listSitePages), deskSettings()]);
  return (
    <DeskPage title="Pages" lead="What the foot of every page leads to." current="pages">
      <ul className="plain-rows">
        {pages.map(({ slug, title, updatedAt, updatedBy }) => (
          <li key={slug} className="row">
            <p>
              <Link href={`/desk/pages/${slug}`}>{title}</Link>
              <small>
                {sitePagePath(slug)}
                {updatedAt ? (
                  <>
                    {" · "}changed by {updatedBy}, <DeskTime at={updatedAt} clock={clock} />
                  </>
                ) : (
                  " · the words it came with"
                )}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
