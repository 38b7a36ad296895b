import type { Metadata } from "next";
import { publication } from "@/app/_server/followers";
import { LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "../follow-metadata";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Check your mail");

/** The same words for every address. */
export default async function CheckMail() {
  const { name } = await publication();
  return (
    <LetterPage publication={name} title="Check your mail">
      <p>If we may write to this address, a letter with a link is on its way. Nothing is sent until somebody uses it.</p>
      <p>
        Nothing there after a few minutes? Look among the unwanted mail. We send one such letter an hour, however often it is asked for.
      </p>
    </LetterPage>
  );
}
