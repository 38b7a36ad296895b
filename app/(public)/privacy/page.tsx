import { SitePage, sitePageMetadata } from "../site-page";

export const dynamic = "force-dynamic";

export const generateMetadata = () => sitePageMetadata("privacy");

export default function PrivacyPage() {
  return <SitePage slug="privacy" />;
}
