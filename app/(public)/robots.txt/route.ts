import { face } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";

export const dynamic = "force-dynamic";

/** Closed to crawlers: what belongs to the desk, and pages that a form can ask for without end. */
const CLOSED = ["/api/", "/desk", "/follow/", "/review/", "/search", "/sign-in", "/tracker/filter"];

export function GET(): Response {
  const lines = [
    "User-agent: *",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "",
    ...["/sitemap.xml", "/news-sitemap.xml"].map((path) => `Sitemap: ${absolute(path)}`),
    "",
  ];
  return face(lines.join("\n"), { type: "text/plain" });
}
