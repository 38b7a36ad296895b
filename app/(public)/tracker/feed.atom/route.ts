import { trackerFeed } from "@/app/_server/feeds";

export const dynamic = "force-dynamic";
export const GET = trackerFeed("atom");
