import type { Video } from "@/domain/articles/blocks";
import { isVideoId, PLAYER_HOSTS, PROVIDER_NAMES, type VideoRef, watchAddress } from "@/domain/articles/video";
import type { Say } from "@/domain/kernel/words";

/**
 * A link to a video where its provider shows it. `public/player.js` puts a button before it that loads the player here:
 * not a byte comes from the provider before that is pressed.
 */
export function VideoBlock({ block: { attrs }, say }: { block: Video; say: Say }) {
  if (!isVideoId(attrs?.provider, attrs?.videoId)) return null;
  const { provider, videoId } = attrs as VideoRef;
  const name = PROVIDER_NAMES[provider];
  const title = typeof attrs.title === "string" ? attrs.title : "";
  return (
    <figure
      className="player"
      data-player={provider}
      data-video={videoId}
      data-title={title || say("story.video", { name })}
      data-play={say("story.play", { name })}
      data-loads={say("story.loads", { host: PLAYER_HOSTS[provider] })}
    >
      <figcaption>
        {title ? <b>{title}</b> : null}
        <a href={watchAddress({ provider, videoId })} rel="noopener">
          {say("story.watch", { name })}
        </a>
      </figcaption>
    </figure>
  );
}
