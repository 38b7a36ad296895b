import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { DeskTime } from "@/components/desk/time";
import { listAuthorPages } from "@/domain/articles/queries/authors";
import { authorPath } from "@/domain/articles/vocabulary";
import { listSitePages } from "@/domain/site/queries";
import { sitePagePath } from "@/domain/site/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";

export const metadata: Metadata = { title: "Pages · Showdesk" };

/** What the publication says of itself and of whoever writes, page by page. */
export default async function SitePages() {
  await requireActor("/desk/pages");
  const [pages, authors, { clock }] = await Promise.all([fromDesk(listSitePages), fromDesk(listAuthorPages), deskSettings()]);
  return (
    <DeskPage title="Pages" lead="What the publication says of itself, and of whoever writes." current="pages">
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
      <section aria-labelledby="authors" className="mt-8">
        <h2 className="sec" id="authors">
          Author pages <span className="n">{authors.length}</span>
        </h2>
        <ul className="plain-rows">
          {authors.map(({ id, name, slug, bio, pictureId, stories }) => (
            <li key={id} className="row">
              <p>
                <Link href={`/desk/pages/authors/${id}`}>{name}</Link>
                <small>
                  {stories > 0 ? authorPath(slug) : "no story before readers yet"}
                  {bio ? null : " · nothing said of them"}
                  {pictureId ? null : " · no picture"}
                </small>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}
