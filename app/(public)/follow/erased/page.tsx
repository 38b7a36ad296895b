import type { Metadata } from "next";
import { publication } from "@/app/_server/followers";
import { LetterPage } from "@/components/follow/letter-page";
import { followMetadata } from "../follow-metadata";

export const dynamic = "force-dynamic";
export const metadata: Metadata = followMetadata("Erased");

export default async function Erased() {
  const { name } = await publication();
  return (
    <LetterPage publication={name} title="Your address is erased">
      <p>With it went what you followed and the list of what we sent. The links in our letters open nothing any more.</p>
    </LetterPage>
  );
}
