import { storyFeed } from "@/app/_server/feeds";

export const dynamic = "force-dynamic";
export const GET = storyFeed("season", "rss");
