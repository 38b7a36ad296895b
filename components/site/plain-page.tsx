import type { PublicSitePage } from "@/domain/site/public-queries";
import { anchorOf } from "@/domain/site/vocabulary";
import { SiteFrame } from "./frame";
import { printDay } from "./instant";
import { PlainText } from "./plain-text";

/** A page about the publication: a title, sections, and the day the desk last wrote in it. */
export const PlainPage = ({ page, children }: { page: PublicSitePage; children?: React.ReactNode }) => (
  <SiteFrame name={page.publication.name}>
    {children}
    <header className="page-head">
      <h1>{page.title}</h1>
    </header>
    <div className="plain-page">
      {page.sections.map(({ heading, text }) =>
        heading ? (
          <section key={heading + text} id={anchorOf(heading)}>
            <h2>{heading}</h2>
            <PlainText text={text} />
          </section>
        ) : (
          <div className="opening" key={text}>
            <PlainText text={text} />
          </div>
        ),
      )}
      {page.updatedAt && (
        <p className="meta">
          Last changed <time dateTime={page.updatedAt}>{printDay(page.updatedAt, page.publication)}</time>
        </p>
      )}
    </div>
  </SiteFrame>
);
