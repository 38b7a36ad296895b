"use client";
import type { Editor } from "@tiptap/core";
import { ArrowRight, ChevronLeft, ChevronRight } from "lucide-react";
import dynamic from "next/dynamic";
import { type RefObject, useEffect, useRef, useState } from "react";
import { FlagBadge } from "@/components/claims/flag-badge";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import { Sure } from "@/components/show/certainty";
import { Button } from "@/components/ui/button";
import { deskSays } from "@/domain/kernel/words";
import { keepSentenceAction } from "../../../stale/actions";
import { relink, showNews, takeProposal, unlink } from "./cite";
import { isInPlaceOf, type News } from "./news";
import type { Shelf } from "./shelf";
import { dayWords } from "./words";

const ReasonDialog = dynamic(() => import("@/components/claims/reason-dialog.client").then((module) => module.ReasonDialog<null>), {
  ssr: false,
});

type Props = { news: readonly News[]; shelf: Shelf; editor: RefObject<Editor | null>; isThere: boolean; asked: string | null };

/** The facts changed under the text: what was, what is, and what could be written. Nothing is rewritten by itself. */
export function Changed({ news, shelf, editor, isThere, asked }: Props) {
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [chosen, choose] = useState<string | null>(null);
  const waiting = news.filter(({ key }) => !aside.has(key));
  const sent = asked === null ? undefined : waiting.find(({ flag }) => flag?.id === asked);
  const one = waiting.find(({ key }) => key === chosen) ?? sent ?? waiting[0];
  const at = one ? waiting.indexOf(one) : 0;
  useSent(sent, isThere, editor);

  const act = (how: (there: Editor) => void) => editor.current && how(editor.current);
  const step = (by: 1 | -1) => {
    const next = waiting[(at + by + waiting.length) % waiting.length];
    if (!next) return;
    choose(next.key);
    act((there) => showNews(there, next));
  };
  return (
    <>
      <p className="vh" role="status">
        {one ? announced(waiting) : ""}
      </p>
      {one ? (
        <section className="changed" aria-label="Facts that changed" key={one.key} data-grave={isGrave(one) ? "" : undefined}>
          <header>
            {one.severity ? <FlagBadge severity={one.severity} /> : <b>Now surer</b>}
            <Delta news={one} />
            {waiting.length > 1 ? (
              <span className="steps">
                <Button look="plain" size="small" aria-label="The change before" onClick={() => step(-1)}>
                  <ChevronLeft className="i" />
                </Button>
                <span className="q">
                  {at + 1} of {waiting.length}
                </span>
                <Button look="plain" size="small" aria-label="The next change" onClick={() => step(1)}>
                  <ChevronRight className="i" />
                </Button>
              </span>
            ) : null}
          </header>
          <Sentence news={one} />
          <div className="acts">
            <Ways news={one} act={act} />
            {one.flag?.mayKeep ? (
              <ReasonDialog
                action={keepSentenceAction}
                trigger={<Button size="small">Still right, because…</Button>}
                title="Still right?"
                description={`“${one.citation.quotedText}” stays as it is. A later change of the facts flags it again.`}
                fields={{ flagId: one.flag.id, resolution: "kept" }}
                label="Because"
                button="Keep sentence"
                onDone={() => void shelf.ask()}
              />
            ) : null}
            <Button look="plain" size="small" onClick={() => act((there) => showNews(there, one))}>
              Show it
            </Button>
            <Button look="plain" size="small" onClick={() => setAside(new Set([...aside, one.key]))}>
              Later
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}

const isGrave = ({ severity }: News) => severity === "contradicted" || severity === "retracted";

/** Whoever was sent to a sentence by its flag is shown it once it is there. */
function useSent(sent: News | undefined, isThere: boolean, editor: RefObject<Editor | null>) {
  const isShown = useRef(false);
  useEffect(() => {
    if (!sent || !isThere || isShown.current || !editor.current) return;
    isShown.current = true;
    const there = editor.current;
    requestAnimationFrame(() => showNews(there, sent));
  }, [sent, isThere, editor]);
}

/** What it says in place of the old, told by what it is about: "Filming start, planned: 2024 → 2025, reported". */
function Delta({ news: { was, now, severity } }: { news: News }) {
  if (severity === "contested" && now)
    return (
      <p className="delta">
        {[was.what, was.value].filter(Boolean).join(", ")} <Sure of={was.certainty} say={deskSays} /> <span className="q">against</span>{" "}
        <mark>{now.what === was.what ? (now.value ?? now.what) : [now.what, now.value].filter(Boolean).join(", ")}</mark>{" "}
        <Sure of={now.certainty} say={deskSays} /> <span className="q">{saidBy(now)}</span>
      </p>
    );
  const isSameKind = now?.what === was.what && was.value !== null && now.value !== null;
  return (
    <p className="delta">
      <span>{was.what}</span>{" "}
      <s>
        <span className="vh">formerly </span>
        {was.value ?? (isSameKind ? "" : was.when)}
      </s>
      {now ? (
        <>
          {" "}
          <ArrowRight className="i" aria-hidden="true" /> <span className="vh">now </span>
          <mark>{isSameKind ? now.value : [now.what, now.value].filter(Boolean).join(", ")}</mark>{" "}
          <Sure of={now.certainty} say={deskSays} /> <span className="q">{saidBy(now)}</span>
        </>
      ) : (
        <b> taken back</b>
      )}
    </p>
  );
}

const saidBy = ({ chain }: ShelfFact) => chain.map(({ name }) => name ?? "source not named").join(" › ");

/** The sentence as it stands, with what would be written where it is proposed. */
function Sentence({ news: { citation, proposal } }: { news: News }) {
  const at = proposal ? citation.quotedText.indexOf(proposal.from) : -1;
  if (!proposal || at < 0) return <blockquote>{citation.quotedText}</blockquote>;
  return (
    <blockquote>
      {citation.quotedText.slice(0, at)}
      <del>{proposal.from}</del> <ins>{proposal.to}</ins>
      {citation.quotedText.slice(at + proposal.from.length)}
    </blockquote>
  );
}

/** What can be done about it in the text, the likeliest first. */
function Ways({ news, act }: { news: News; act: (how: (editor: Editor) => void) => void }) {
  const { now, was, proposal, citation, severity } = news;
  return (
    <>
      {proposal && now && severity !== "contested" ? (
        <Button look="go" size="small" onClick={() => act((there) => takeProposal(there, news))}>
          Use this wording
        </Button>
      ) : null}
      {now && !proposal && citation.mode === "plain" && severity !== "contested" && isInPlaceOf(now, was) ? (
        <Button look="go" size="small" onClick={() => act((there) => relink(there, news, { claimId: now.id, mode: "plain" }))}>
          Link to the newer fact
        </Button>
      ) : null}
      {now && citation.mode !== "as_of" ? (
        <Button
          size="small"
          onClick={() => act((there) => relink(there, news, { claimId: was.id, mode: "as_of", asOfOn: was.reportedOn }))}
        >
          Say it as of {dayWords(was.reportedOn)}
        </Button>
      ) : (
        <Button size="small" onClick={() => act((there) => unlink(there, news))}>
          Take the link away
        </Button>
      )}
    </>
  );
}

function announced(waiting: readonly News[]): string {
  const [first] = waiting;
  if (!first) return "";
  const more = waiting.length > 1 ? ` ${waiting.length} facts in the text have changed.` : "";
  if (first.severity === "contested") return `A fact in the text is disputed: ${first.was.what}, ${first.was.value ?? ""}.${more}`;
  const now = first.now ? `is now ${first.now.value ?? first.now.what}` : "was taken back";
  return `A fact in the text changed: ${first.was.what}, ${first.was.value ?? ""} ${now}.${more}`;
}
