import { SitePage, sitePageMetadata } from "../site-page";

export const dynamic = "force-dynamic";

export const generateMetadata = () => sitePageMetadata("about");

export default function AboutPage() {
  return <SitePage slug="about" />;
}
