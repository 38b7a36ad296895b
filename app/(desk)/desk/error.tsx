"use client";
import { OctagonX } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What stands where a page of the desk failed: what is safe, what to do, and a number to quote. */
export default function DeskFault({ error, retry }: Props) {
  return (
    <main id="main" tabIndex={-1} className="page fault">
      <h1>
        <OctagonX className="i" /> This page could not be loaded
      </h1>
      <p>Nothing was changed. Text you were writing is kept as it was last saved.</p>
      <p className="form-acts">
        <Button look="go" onClick={retry}>
          Try again
        </Button>
        <Link className="btn plain" href="/desk">
          Go to Today
        </Link>
      </p>
      {error.digest ? (
        <p className="q">
          Reference to quote: <code>{error.digest}</code>
        </p>
      ) : null}
    </main>
  );
}
