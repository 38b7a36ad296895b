"use client";

import { Notice } from "@/components/site/notice";
import { deskSays } from "@/domain/kernel/words";

/** What a page shows when it could not be made. */
export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <Notice title={deskSays("gone.broke")} say={deskSays}>
      <p>{deskSays("gone.fault")}</p>
      <p>
        <button type="button" className="cursor-pointer text-link underline underline-offset-4" onClick={reset}>
          {deskSays("gone.again")}
        </button>
      </p>
    </Notice>
  );
}
