"use client";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import type { FactPreview } from "@/domain/claims/commands/preview-fact";
import { valueWords, whatWords } from "./claim-words";
import { FlagBadge } from "./flag-badge";
import { LineChange } from "./line-change";
import { mailWords } from "./told-preview";

type Does = NonNullable<FactPreview["does"]>;
type Props = { does: Does | null; followers: number; onClose: () => void; onSave: () => void };

/** Before a fact is made public that puts sentences behind: each of them, and the lines before and after. */
export function ImpactDialog({ does, followers, onClose, onSave }: Props) {
  const count = does?.flags.reduce((sum, flag) => sum + flag.editions, 0) ?? 0;
  return (
    <Dialog
      title="What this fact changes"
      description={`Once it is public, ${count === 1 ? "1 flag stands" : `${count} flags stand`} under Needs update. No sentence is rewritten by itself.`}
      open={does !== null}
      onOpenChange={(isOpen) => isOpen || onClose()}
      initialFocus="impact-save"
    >
      {does ? <Changes does={does} followers={followers} /> : null}
      <div className="dialog-acts">
        <DialogCancel />
        <Button
          id="impact-save"
          look="go"
          onClick={() => {
            onClose();
            onSave();
          }}
        >
          Make public and raise {count === 1 ? "1 flag" : `${count} flags`}
        </Button>
      </div>
    </Dialog>
  );
}

const Changes = ({ does: { flags, lines, renewed }, followers }: { does: Does; followers: number }) => (
  <div className="impact-list">
    {flags.map(({ severity, claim, stories, editions }) => (
      <section key={claim.id} aria-label={`${whatWords(claim)}, ${valueWords(claim)}`}>
        <h3>
          <FlagBadge severity={severity} />{" "}
          <span className="q">
            {whatWords(claim)} <s>{valueWords(claim)}</s>
          </span>
        </h3>
        <ul>
          {stories.map(({ editionId, headline, quotedText }) => (
            <li key={`${editionId} ${quotedText}`} className="row">
              <b>{headline || "Untitled story"}</b>
              <q>{quotedText}</q>
            </li>
          ))}
        </ul>
        <More of={editions} shown={new Set(stories.map(({ editionId }) => editionId)).size} />
      </section>
    ))}
    {lines.map(({ seasonId, before, after }) => (
      <LineChange key={seasonId} before={before} after={after} />
    ))}
    {renewed > 0 ? <p className="q">{renewed === 1 ? "1 live page follows" : `${renewed} live pages follow`} by itself.</p> : null}
    {followers > 0 ? <p className="q">It {mailWords(followers)} once the hold is over, unless the fact goes back.</p> : null}
  </div>
);

/** Stories beyond those listed. */
const More = ({ of, shown }: { of: number; shown: number }) =>
  of > shown ? <p className="q">{of - shown === 1 ? "and 1 more story" : `and ${of - shown} more stories`}</p> : null;
