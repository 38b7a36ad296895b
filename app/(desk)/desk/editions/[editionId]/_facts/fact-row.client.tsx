"use client";
import { Check, ChevronRight, Plus } from "lucide-react";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Citation } from "@/domain/articles/citations";
import type { PanelFact, PanelSeason } from "@/domain/claims/queries/panel";
import { cite, insertLive, isInQuotation } from "./cite";
import type { RowProps } from "./facts-tab.client";
import { CERTAINTY_SIGNS, CERTAINTY_WORDS, dayWords, inSentence } from "./words";

type Act = RowProps["act"];
type Props = { fact: PanelFact; citation: Citation | null; act: Act; onGo: (blockId: string) => void };

/** One fact with how sure it is, who said it, and the ways it may stand in the text. */
export function FactRow({ fact, citation, act, onGo }: Props) {
  const { id: claimId, reportedOn } = fact;
  const words = inSentence(fact);
  const bar = barOf(fact);
  const isHistory = fact.state === "closed";
  return (
    <li data-state={fact.state}>
      <span className="mk" aria-hidden="true">
        {CERTAINTY_SIGNS[fact.certainty]}
      </span>
      <div>
        <p>{fact.summary}</p>
        <Chain fact={fact} bar={bar} />
      </div>
      {bar === null || isHistory ? (
        <Menu
          trigger={
            <button
              type="button"
              className="no"
              data-used={citation ? "" : undefined}
              aria-label={`${citation ? "In the text" : "Link to fact"}: ${fact.summary}`}
            >
              {citation ? <Check className="i" /> : <Plus className="i" />}
            </button>
          }
        >
          {citation ? <MenuItem onSelect={() => onGo(citation.blockId)}>Go to the sentence</MenuItem> : null}
          {isHistory ? null : (
            <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "plain" }, words))}>Link to fact</MenuItem>
          )}
          <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "as_of", asOfOn: reportedOn }, words))}>
            Link as of {dayWords(reportedOn)}
          </MenuItem>
          <MenuItem onSelect={() => act((editor) => cite(editor, { claimId, mode: "quote" }, words))}>Link as a quotation</MenuItem>
          {isHistory ? null : (
            <MenuItem onSelect={() => act((editor) => (isInQuotation(editor) ? undefined : insertLive(editor, claimId)))}>
              Insert live fact
            </MenuItem>
          )}
        </Menu>
      ) : null}
    </li>
  );
}

/** Why a fact is for no text now, or null where it may be cited. */
function barOf({ state, certainty }: PanelFact): string | null {
  if (state === "retracted") return "retracted";
  if (certainty === "rumoured") return "not for text";
  return state === "closed" ? "no longer so" : null;
}

function Chain({ fact, bar }: { fact: PanelFact; bar: string | null }) {
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
          <b>
            {name ?? "source not named"}
            {isRead ? "" : ", not read"}
          </b>
        </span>
      ))}
      {notes.map((note) => (
        <em key={note}> · {note}</em>
      ))}
    </p>
  );
}

type EstimateProps = { estimate: NonNullable<PanelSeason["estimate"]>; isUsed: boolean; act: Act };

export function EstimateRow({ estimate, isUsed, act }: EstimateProps) {
  const insert = () => act((editor) => cite(editor, { estimateId: estimate.id, mode: "plain" }, `our estimate is ${estimate.text}`));
  return (
    <li>
      <span className="mk" aria-hidden="true">
        ◇
      </span>
      <p>
        Our estimate: {estimate.text}
        <span className="chain">Made {dayWords(estimate.madeOn)}</span>
      </p>
      <button type="button" className="no" data-used={isUsed ? "" : undefined} onClick={insert} aria-label="Put our estimate in the text">
        {isUsed ? <Check className="i" /> : <Plus className="i" />}
      </button>
    </li>
  );
}
