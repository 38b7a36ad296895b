"use client";

import { Notice } from "@/components/site/notice";

/** What a page shows when it could not be made. */
export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <Notice title="Something broke here">
      <p>The fault is ours, and it is in the log. The page may be back in a moment.</p>
      <p>
        <button type="button" className="cursor-pointer text-link underline underline-offset-4" onClick={reset}>
          Try again
        </button>
      </p>
    </Notice>
  );
}
