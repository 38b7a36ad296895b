export const VIDEO_PROVIDERS = ["youtube", "vimeo"] as const;
export type VideoProvider = (typeof VIDEO_PROVIDERS)[number];
export type VideoRef = { provider: VideoProvider; videoId: string };
export const PROVIDER_NAMES: Record<VideoProvider, string> = { youtube: "YouTube", vimeo: "Vimeo" };

const IDS: Record<VideoProvider, RegExp> = { youtube: /^[A-Za-z0-9_-]{11}$/, vimeo: /^[1-9]\d{0,11}$/ };
export const isVideoId = (provider: unknown, videoId: unknown): boolean =>
  VIDEO_PROVIDERS.some((one) => one === provider && typeof videoId === "string" && IDS[one].test(videoId));

/** Hosts a writer copies from, and where the id stands in what they serve. Anything else is no video. */
const YOUTUBE = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;

/** The video an address leads to, told from its pattern alone: nothing is fetched. */
export function videoIn(address: string): VideoRef | null {
  const text = address.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { hostname, pathname, searchParams } = new URL(text);
  const parts = pathname.split("/").filter(Boolean);
  if (hostname === "youtu.be") return ref("youtube", parts[0]);
  if (YOUTUBE.test(hostname))
    return ref(
      "youtube",
      parts[0] === "watch" ? searchParams.get("v") : /^(?:embed|shorts|live|v)$/.test(parts[0] ?? "") ? parts[1] : null,
    );
  if (VIMEO.test(hostname))
    return ref(
      "vimeo",
      parts.findLast((part) => /^\d+$/.test(part)),
    );
  return null;
}

const ref = (provider: VideoProvider, videoId: string | null | undefined): VideoRef | null =>
  isVideoId(provider, videoId) ? { provider, videoId: videoId as string } : null;

/** Where the provider shows it. */
export const watchAddress = ({ provider, videoId }: VideoRef): string =>
  provider === "youtube" ? `https://www.youtube.com/watch?v=${videoId}` : `https://vimeo.com/${videoId}`;

/** The host a player is loaded from, for the words that say so before the click. */
export const PLAYER_HOSTS: Record<VideoProvider, string> = { youtube: "youtube-nocookie.com", vimeo: "player.vimeo.com" };
