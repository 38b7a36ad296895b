import type { Metadata } from "next";
import { Notice } from "@/components/site/notice";

export const metadata: Metadata = { title: "No page here", robots: { index: false, follow: false } };

/** The same for every address that leads nowhere: unknown, unpublished or a draft. Asks the database nothing. */
export default function NotFound() {
  return (
    <>
      <script src="/theme.js" data-keep="" />
      <Notice title={["No", "page", "here"]}>
        <p>Nothing is published at this address. It may be mistyped, or the page may never have been there.</p>
      </Notice>
    </>
  );
}
