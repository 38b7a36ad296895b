import { failureWords } from "@/components/desk/failure-words";
import type { PictureChoice } from "@/components/media/choice";
import { pictureNow, refreshPicture } from "@/components/media/use-pictures";
import type { ActionState } from "@/domain/kernel/answer";

let last: Promise<unknown> = Promise.resolve();

/** Changes what the library says of a picture: one change after the other, each upon what the one before it left. Null, or why not, in words. */
export function tellLibrary(id: string, change: (picture: PictureChoice) => Promise<ActionState<unknown>>): Promise<string | null> {
  const told = last.then(async () => {
    const picture = pictureNow(id);
    if (!picture) return null;
    const answer = await change(picture);
    await refreshPicture(id);
    if (!answer || answer.ok) return null;
    const { says, remedy } = failureWords(answer.error);
    return `${says} ${remedy}`;
  });
  last = told.catch(() => {});
  return told;
}
