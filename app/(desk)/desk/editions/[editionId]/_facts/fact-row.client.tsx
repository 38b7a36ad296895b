"use client";
import { Check, ChevronRight, Plus } from "lucide-react";
import type { DragEvent } from "react";
import type { ShelfFact, ShelfSeason } from "@/components/claims/shelf-facts";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { StateShape, SureShape } from "@/components/show/marks";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Citation } from "@/domain/articles/citations";
import { barOf, cite, putFact } from "./cite";
import { dragged } from "./dragged";
import type { RowProps } from "./facts-tab.client";
import { dayWords } from "./words";

type Act = RowProps["act"];
type Props = { fact: ShelfFact; former: ShelfFact | null; citation: Citation | null; act: Act; onGo: (citation: Citation) => void };

/** One fact with how sure it is, who said it, and the ways it may stand in the text. */
export function FactRow({ fact, former, citation, act, onGo }: Props) {
  const bar = barOf(fact);
  const isForText = bar === null || (fact.state === "closed" && fact.certainty !== "rumoured");
  const drag = isForText ? { draggable: true, onDragStart: (event: DragEvent) => dragged(event, fact) } : {};
  return (
    <li id={`fact-${fact.id}`} data-state={fact.state} {...drag}>
      <span className="mk">
        <SureShape of={fact.certainty} />
      </span>
      <div>
        <p className="what">
          {fact.what}{" "}
          {former?.value && former.value !== fact.value ? (
            <>
              <s>
                <span className="vh">formerly </span>
                {former.value}
              </s>{" "}
              <mark>{fact.value}</mark>
            </>
          ) : fact.value ? (
            <b>{fact.value}</b>
          ) : null}
        </p>
        <Chain fact={fact} bar={bar} />
      </div>
      {isForText ? <Ways fact={fact} citation={citation} act={act} onGo={onGo} /> : null}
    </li>
  );
}

function Ways({ fact, citation, act, onGo }: Omit<Props, "former">) {
  const { id: claimId, reportedOn, words } = fact;
  const isHistory = fact.state === "closed";
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="no"
          data-used={citation ? "" : undefined}
          aria-label={`${citation ? "In the text" : "Link to fact"}: ${[fact.what, fact.value].filter(Boolean).join(", ")}`}
        >
          {citation ? <Check className="i" /> : <Plus className="i" />}
        </button>
      }
    >
      {citation ? <MenuItem onSelect={() => onGo(citation)}>Go to the sentence</MenuItem> : null}
      {isHistory ? null : (
        <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "plain" }, words))}>Link to fact</MenuItem>
      )}
      {isHistory ? null : <MenuItem onSelect={() => act((editor) => putFact(editor, fact))}>Put in, following the ledger</MenuItem>}
      <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "as_of", asOfOn: reportedOn }, words))}>
        Link as of {dayWords(reportedOn)}
      </MenuItem>
      <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "quote" }, words))}>Link as a quotation</MenuItem>
    </Menu>
  );
}

function Chain({ fact, bar }: { fact: ShelfFact; bar: string | null }) {
  const notes = [bar, fact.state === "disputed" ? "disputed" : null, fact.isPublic ? null : "not public yet"].filter(
    (note) => note !== null,
  );
  return (
    <p className="chain">
      <span>{CERTAINTY_WORDS[fact.certainty]}</span>{" "}
      {fact.chain.map(({ name, isRead }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links of a chain have no other place
        <span key={at}>
          {at > 0 ? <ChevronRight className="i" aria-label="passed on by" /> : null}
          {name ? (
            <b data-unread={isRead ? undefined : ""}>
              {name}
              {isRead ? "" : ", not read"}
            </b>
          ) : (
            "source not named"
          )}
        </span>
      ))}
      {notes.map((note) => (
        <em key={note}> · {note}</em>
      ))}
    </p>
  );
}

type EstimateProps = { estimate: NonNullable<ShelfSeason["estimate"]>; isUsed: boolean; act: Act };

export function EstimateRow({ estimate, isUsed, act }: EstimateProps) {
  const insert = () => act((editor) => cite(editor, { estimateId: estimate.id, mode: "plain" }, `our estimate is ${estimate.text}`));
  return (
    <li className="guess">
      <span className="mk">
        <StateShape of="guess" />
      </span>
      <div>
        <p className="what">
          Our estimate <b>{estimate.text}</b>
        </p>
        <p className="chain">
          {estimate.rest ? `${estimate.rest}. ` : ""}Made {dayWords(estimate.madeOn)}
        </p>
      </div>
      <button
        type="button"
        className="no"
        data-used={isUsed ? "" : undefined}
        onClick={insert}
        aria-label={isUsed ? "In the text: our estimate" : "Put our estimate in the text"}
      >
        {isUsed ? <Check className="i" /> : <Plus className="i" />}
      </button>
    </li>
  );
}
