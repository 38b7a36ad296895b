import type { Video } from "@/domain/articles/blocks";
import { isVideoId, PLAYER_HOSTS, PROVIDER_NAMES, type VideoRef, watchAddress } from "@/domain/articles/video";

/**
 * A link to a video where its provider shows it. `public/player.js` puts a button before it that loads the player here:
 * not a byte comes from the provider before that is pressed.
 */
export function VideoBlock({ block: { attrs } }: { block: Video }) {
  if (!isVideoId(attrs?.provider, attrs?.videoId)) return null;
  const { provider, videoId } = attrs as VideoRef;
  const title = typeof attrs.title === "string" ? attrs.title : "";
  return (
    <figure className="player" data-player={provider} data-video={videoId} data-title={title} data-from={PLAYER_HOSTS[provider]}>
      <figcaption>
        {title ? <b>{title}</b> : null}
        <a href={watchAddress({ provider, videoId })} rel="noopener">
          Watch on {PROVIDER_NAMES[provider]}
        </a>
      </figcaption>
    </figure>
  );
}
