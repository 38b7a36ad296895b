"use client";
import { Button } from "../ui/button";
import { mayTryAgain, megabytes, outcomeWords } from "./upload-words";
import { type Item, percentIn, type Uploads } from "./use-uploads";

/** What is on its way, how far it is, and what became of each; progress is spoken by quarters. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const shown = uploads.items.filter(({ outcome }) => outcome?.kind !== "sent" || outcome.value.isKnown);
  const total = uploads.items.length;
  const done = uploads.items.filter(({ outcome }) => outcome !== null).length;
  const isBusy = done < total;
  return (
    <div className="uploads">
      <p role="status" className="vh">
        {spoken(uploads.items)}
      </p>
      {isBusy && total > 1 ? (
        <p className="uploads-count">
          Uploading {done + 1} of {total}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <ul aria-label="Uploads">
          {shown.map((item) => (
            <li key={item.key}>
              {item.outcome === null ? <UnderWay item={item} uploads={uploads} /> : <Ended item={item} uploads={uploads} />}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function UnderWay({ item, uploads }: { item: Item; uploads: Uploads }) {
  const percent = percentIn(item);
  return (
    <>
      <span className="up-name">{item.file.name}</span>
      <progress value={percent} max={100} aria-label={`${item.file.name} on its way`} />
      <span className="up-count">
        {percent < 100
          ? `${percent} % · ${megabytes(item.sent)} of ${megabytes(item.file.size)} MB`
          : item.isUnderWay
            ? "Reading the picture"
            : "Waiting"}
      </span>
      <Button look="plain" size="small" onClick={() => uploads.cancel(item.key)} aria-label={`Cancel ${item.file.name}`}>
        Cancel
      </Button>
    </>
  );
}

function Ended({ item, uploads }: { item: Item; uploads: Uploads }) {
  const { outcome } = item;
  if (!outcome) return null;
  return (
    <>
      <span className="up-said">{outcomeWords(item.file.name, outcome, percentIn(item))}</span>
      {mayTryAgain(outcome) ? (
        <Button size="small" onClick={() => uploads.retry(item.key)} aria-label={`Try ${item.file.name} again`}>
          Try again
        </Button>
      ) : null}
      <Button look="plain" size="small" onClick={() => uploads.dismiss(item.key)} aria-label={`Dismiss ${item.file.name}`}>
        Dismiss
      </Button>
    </>
  );
}

/** Changes only at each quarter, so that nobody is read every percent. */
function spoken(items: readonly Item[]): string {
  const open = items.filter(({ outcome }) => outcome === null);
  if (items.length === 0) return "";
  if (open.length > 0) {
    const bytes = items.reduce((sum, { file }) => sum + file.size, 0);
    const quarter = Math.floor((items.reduce((sum, { sent }) => sum + sent, 0) / Math.max(1, bytes)) * 4) * 25;
    return `${open.length} of ${items.length} on the way, ${quarter} %`;
  }
  const failed = items.filter(({ outcome }) => outcome?.kind !== "sent").length;
  return failed === 0 ? "All pictures are in the library." : `${failed} of ${items.length} did not get in.`;
}
