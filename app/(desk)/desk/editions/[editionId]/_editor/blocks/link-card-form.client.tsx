"use client";
import { SquareArrowOutUpRight } from "lucide-react";
import { useState } from "react";
import { askAddress } from "@/components/claims/known-address.client";
import { hostOf } from "@/components/claims/source-address";
import { safeHref } from "@/domain/kernel/safe-href";
import { AddressField, BlockField } from "./block-field.client";
import { BlockHead } from "./block-head.client";
import type { Slot } from "./slots";

const REFUSED = "Start it with https:// and leave no blanks in it.";

/** A page elsewhere, in the writer's words. The outlet is known from the host; the page itself is never fetched. */
export function LinkCardForm({ slot }: { slot: Slot }) {
  const { href, title } = slot.attrs;
  const lacks = !href ? "no address yet" : title ? null : "title missing";
  return (
    <>
      <BlockHead slot={slot} icon={SquareArrowOutUpRight} name="Link card" lacks={lacks} />
      <div className="blk-fields">
        <PageAddress slot={slot} />
        <BlockField slot={slot} name="title" label="Title, as the page has it" then="below" />
        <BlockField slot={slot} name="outlet" label="Outlet" then="below" />
      </div>
    </>
  );
}

function PageAddress({ slot }: { slot: Slot }) {
  const [typed, setTyped] = useState<string | null>(null);
  const href = typeof slot.attrs.href === "string" ? slot.attrs.href : "";
  const value = typed ?? href;
  const take = (text: string) => {
    setTyped(text);
    const known = pageAt(text);
    slot.set({ href: known });
  };
  const settle = async () => {
    const known = pageAt(value);
    if (known === null) return;
    const answer = await askAddress(known);
    // What the writer typed meanwhile stands; only blanks are filled.
    const { title, outlet } = slot.node().attrs;
    const found = { title: title || answer?.source?.title || "", outlet: outlet || answer?.outlet?.name || hostOf(known) || "" };
    if (found.title !== title || found.outlet !== outlet) slot.set(found);
  };
  return (
    <AddressField
      slot={slot}
      label="Address"
      value={value}
      refusal={value.trim() !== "" && pageAt(value) === null ? REFUSED : null}
      onType={take}
      onBlur={() => void settle()}
    />
  );
}

function pageAt(text: string): string | null {
  const href = safeHref(text.trim());
  return href !== null && /^https?:/.test(href) ? href : null;
}
