"use client";
import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { FileButton } from "@/components/media/file-button.client";
import { UploadList } from "@/components/media/upload-list.client";
import { useUploads } from "@/components/media/use-uploads";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { assetName } from "@/domain/media/vocabulary";
import { restorePictureAction, retirePictureAction } from "../actions";

type Props = {
  picture: { id: string; number: number; version: number; isRetired: boolean };
  /** The headlines of the stories that print it. */
  printedIn: readonly string[];
  mayReplace: boolean;
  mayRetire: boolean;
};

/** Milliseconds until readers' files of a new version are usually made. */
const MADE_MS = 4_000;

/** What can be done with the file itself. */
export function FileActs({ picture, printedIn, mayReplace, mayRetire }: Props) {
  const router = useRouter();
  const uploads = useUploads(() => {
    router.refresh();
    setTimeout(() => router.refresh(), MADE_MS);
  }, picture.id);
  const sent = { assetId: picture.id, baseVersion: picture.version };
  const isReplaced = uploads.items.some(({ outcome }) => outcome?.kind === "sent");
  return (
    <>
      <div className="asset-acts">
        {picture.isRetired || !mayReplace ? null : <FileButton onFiles={uploads.add}>Replace file…</FileButton>}
        <a className="btn" href={`/desk/media/${picture.id}/file`} download>
          Download
        </a>
        {mayRetire && !picture.isRetired ? (
          printedIn.length > 0 ? (
            <InUse number={picture.number} printedIn={printedIn} />
          ) : (
            <Retire sent={sent} number={picture.number} />
          )
        ) : null}
        {mayRetire && picture.isRetired ? (
          <OneButtonForm action={restorePictureAction} fields={sent} look="line" pending="Putting back…">
            Put back into the library
          </OneButtonForm>
        ) : null}
      </div>
      <UploadList uploads={uploads} />
      {isReplaced ? <p role="status">The new file is in. It takes the place of the old one as soon as its crops are made.</p> : null}
    </>
  );
}

/** It stays while a story prints it: which ones, so that they can be changed first. */
const InUse = ({ number, printedIn }: { number: number; printedIn: readonly string[] }) => (
  <AlertDialog
    trigger={<Button look="wait">Retire…</Button>}
    title={`${assetName(number)} cannot be retired yet`}
    description="Choose another picture in these stories first."
  >
    <ul className="plain-rows">
      {printedIn.map((headline) => (
        <li key={headline} className="row">
          {headline}
        </li>
      ))}
    </ul>
    <div className="dialog-acts">
      <AlertCancel>Keep picture</AlertCancel>
    </div>
  </AlertDialog>
);

const Retire = ({ sent, number }: { sent: Record<string, string | number>; number: number }) => (
  <AlertDialog
    trigger={<Button look="bad">Retire…</Button>}
    title={`Retire M-${number}?`}
    description="No picker offers it any more, and its public files go. It stays on record and can be put back. A picture that a story prints stays."
  >
    <ActionForm action={retirePictureAction} label={`Retire M-${number}`}>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="dialog-acts">
        <AlertCancel>Keep picture</AlertCancel>
        <SubmitButton look="bad" pending="Retiring…">
          Retire picture
        </SubmitButton>
      </div>
    </ActionForm>
  </AlertDialog>
);
