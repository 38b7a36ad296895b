import { SitePage, sitePageMetadata } from "../site-page";

export const dynamic = "force-dynamic";

export const generateMetadata = () => sitePageMetadata("editorial-policy");

export default function EditorialPolicyPage() {
  return <SitePage slug="editorial-policy" />;
}
