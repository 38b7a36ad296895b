import type { NextConfig } from "next";
import { ALIASES } from "./app/_server/aliases";
import { EVERYWHERE, FRAMED_BY_US, HSTS, KEPT, NEVER_KEPT, ONLY_A_PICTURE, SECRET_ADDRESS } from "./app/_server/security-headers";

const deploymentId = process.env.DEPLOYMENT_ID;
// Written into the build; behind `server/` the address at start decides.
const isSecure = process.env.SITE_URL?.startsWith("https:") ?? false;

const READER_PAGES = [
  "/",
  "/tracker",
  "/how-we-verify",
  "/track-record",
  "/corrections",
  "/about",
  "/editorial-policy",
  "/privacy",
  "/news/:slug",
  "/shows/:slug",
  "/shows/:slug/:season",
  "/people/:slug",
  "/authors/:slug",
  "/archive/:year/:month",
];
const PREVIEWS = ["/desk/front/preview", "/desk/editions/:editionId/preview"];
const DESK = ["/desk/:path*", "/sign-in", "/api/:path*"];
/** Made for one reader, by a link of theirs. */
const FOLLOWERS = ["/follow", "/follow/:path*"];
/** Made for whoever was given its address. */
const GUESTS = "/review/:token";

export default {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  cacheComponents: false,
  // Metadata in the head, no streaming leftovers, true 404 and 308: pages must be whole without a script.
  htmlLimitedBots: /.*/,
  turbopack: { root: import.meta.dirname },
  // It finds drizzle by a name made at run time, which a bundle does not hold.
  serverExternalPackages: ["rate-limiter-flexible"],
  images: { unoptimized: true, remotePatterns: [], dangerouslyAllowSVG: false },
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  // Types are a step of `npm test`; `npm start` builds also where development packages are left out.
  typescript: { ignoreBuildErrors: true },
  ...(deploymentId && { deploymentId }),
  // Behind `server/` the door leads there itself, in one step from any spelling.
  redirects: async () => Object.entries(ALIASES).map(([source, destination]) => ({ source, destination, permanent: true })),
  headers: async () => [
    { source: "/:path*", headers: isSecure ? [...EVERYWHERE, HSTS] : EVERYWHERE },
    { source: "/media/:file", headers: [ONLY_A_PICTURE] },
    ...PREVIEWS.map((source) => ({ source, headers: FRAMED_BY_US })),
    { source: GUESTS, headers: SECRET_ADDRESS },
    ...[...DESK, ...FOLLOWERS, GUESTS].map((source) => ({ source, headers: NEVER_KEPT })),
    // A request for the framework's data has the same address: a shared cache must not keep its answer as the page.
    ...READER_PAGES.map((source) => ({ source, headers: [KEPT], missing: [{ type: "header" as const, key: "rsc" }] })),
  ],
} satisfies NextConfig;
