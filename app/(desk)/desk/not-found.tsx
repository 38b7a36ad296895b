import { ButtonLink } from "@/components/ui/button";
import { DeskPage } from "./desk-page";

/** An address of the desk that leads to nothing: a record that is gone, or a slip of the hand. */
export default function NotHere() {
  return (
    <DeskPage title="There is nothing here">
      <p className="empty">
        The record may have been deleted for good, or the address has a slip in it.
        <br />
        <ButtonLink href="/desk">Go to Today</ButtonLink>
        <ButtonLink href="/desk/articles">Search the stories</ButtonLink>
      </p>
    </DeskPage>
  );
}
