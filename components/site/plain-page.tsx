import { sayIn } from "@/domain/kernel/say-in";
import type { PublicSitePage } from "@/domain/site/public-queries";
import { told } from "../words/told";
import { SiteFrame } from "./frame";
import { printDay } from "./instant";
import { PlainSections } from "./plain-sections";

/** A page about the publication: a title, sections, and the day the desk last wrote in it. */
export const PlainPage = ({ page, children }: { page: PublicSitePage; children?: React.ReactNode }) => {
  const say = sayIn(page.publication.language);
  return (
    <SiteFrame publication={page.publication}>
      {children}
      <header className="page-head">
        <h1>{page.title}</h1>
      </header>
      <div className="plain-page">
        <PlainSections sections={page.sections} say={say} />
        {page.updatedAt && (
          <p className="meta">
            {told(say, "page.changed", {
              day: <time dateTime={page.updatedAt}>{printDay(page.updatedAt, page.publication)}</time>,
            })}
          </p>
        )}
      </div>
    </SiteFrame>
  );
};
