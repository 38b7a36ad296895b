"use client";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What stands where a page of the desk failed: what is safe, what to do, and a number to quote. Plain elements: every page carries it. */
export default function DeskFault({ error, retry }: Props) {
  return (
    <main id="main" tabIndex={-1} className="page fault">
      <h1>This page could not be loaded</h1>
      <p>Nothing was changed. Text you were writing is kept as it was last saved.</p>
      <p className="form-acts">
        <button type="button" className="btn go" onClick={retry}>
          Try again
        </button>
        <a className="btn plain" href="/desk">
          Go to Today
        </a>
      </p>
      {error.digest ? (
        <p className="q">
          Reference to quote: <code>{error.digest}</code>
        </p>
      ) : null}
    </main>
  );
}
