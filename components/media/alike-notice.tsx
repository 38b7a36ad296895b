import Link from "next/link";
import { assetName } from "@/domain/media/vocabulary";
import { Button } from "../ui/button";
import type { PictureChoice } from "./choice";
import { usesWords } from "./media-words";

type Props = {
  /** The picture that has just come, where several may have. */
  arrived?: Pick<PictureChoice, "number">;
  like: PictureChoice & { uses: number };
  /** Takes the one that was there; without it the button leads to its page. */
  onUse?: () => void;
  onKeep: () => void;
};

/** What has come looks like what was there: one of them, or both. */
export const AlikeNotice = ({ arrived, like, onUse, onKeep }: Props) => (
  <p className="alike" role="alert">
    <span>
      {arrived ? assetName(arrived.number) : "This"} looks like {assetName(like.number)} {like.title} ({usesWords(like.uses).toLowerCase()}
      ).
    </span>
    {onUse ? (
      <Button size="small" onClick={onUse}>
        Use {assetName(like.number)}
      </Button>
    ) : (
      <Link className="btn sm" href={`/desk/media/${like.id}`}>
        Use {assetName(like.number)}
      </Link>
    )}
    <Button size="small" look="plain" onClick={onKeep}>
      Keep both
    </Button>
  </p>
);
