import { useEffect, useRef, useState } from "react";
import { assetName } from "@/domain/media/vocabulary";
import type { DeskFinds } from "@/domain/search/queries";
import { askedOf, GROUPS, type Group, type Offer, verbsLike } from "./palette-verbs";
import { STATE_IN_A_SENTENCE } from "./state-words";

/** Milliseconds of quiet before the desk is asked. */
const QUIET_MS = 120;
const RECENT = "palette-lately";
const RECENT_MAX = 6;
const VERBS_MAX = 5;

/** What the device was led to last; nothing where it keeps nothing. */
function lately(): Offer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is Offer => typeof one?.href === "string" && one.href.startsWith("/desk")) : [];
  } catch {
    return [];
  }
}

export function rememberOffer(offer: Offer) {
  const others = lately().filter(({ id }) => id !== offer.id);
  try {
    localStorage.setItem(RECENT, JSON.stringify([{ ...offer, group: "Lately" }, ...others].slice(0, RECENT_MAX)));
  } catch {
    // A device that keeps nothing still goes there.
  }
}

type Found = { of: string; finds: DeskFinds | null; isAway: boolean };

/** What the palette offers for the words typed, group by group. */
export function usePalette(verbs: readonly Offer[], typed: string) {
  const { text, only, wantsHelp } = askedOf(typed);
  const [found, setFound] = useState<Found>({ of: "", finds: null, isAway: false });
  const asked = useRef<AbortController | null>(null);
  useEffect(() => {
    asked.current?.abort();
    if (text === "" || only === "Actions" || wantsHelp) return;
    const mine = new AbortController();
    asked.current = mine;
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/search/desk?q=${encodeURIComponent(text)}`, { signal: mine.signal }).catch(() => null);
      const finds = answer?.ok ? ((await answer.json()) as DeskFinds) : null;
      if (!mine.signal.aborted) setFound({ of: text, finds, isAway: finds === null });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      mine.abort();
    };
  }, [text, only, wantsHelp]);
  const isFor = found.of === text && text !== "";
  const all =
    text === "" && only === null
      ? [...(wantsHelp ? [] : lately()), ...verbs]
      : [...verbsLike(verbs, text).slice(0, only === "Actions" ? undefined : VERBS_MAX), ...(text ? offersOf(found.finds) : [])];
  const shown = only ? all.filter(({ group }) => group === only) : all;
  const groups = GROUPS.map((name) => ({ name, offers: shown.filter(({ group }) => group === name) })).filter(
    ({ offers }) => offers.length > 0,
  );
  return {
    groups,
    offers: groups.flatMap(({ offers }) => offers),
    isSettled: text === "" || only === "Actions" || isFor,
    isAway: isFor && found.isAway,
  };
}

const GROUP_OF: Record<"show" | "season" | "person", Group> = { show: "Shows and seasons", season: "Shows and seasons", person: "People" };

function offersOf(finds: DeskFinds | null): Offer[] {
  if (!finds) return [];
  const stories = finds.stories.map(({ id, label, status }) => ({
    id: `story:${id}`,
    group: "Stories" as const,
    label: label || "No headline yet",
    note: STATE_IN_A_SENTENCE[status],
    href: `/desk/editions/${id}`,
  }));
  const records = finds.records.map(({ kind, id, label, note, showId }) => ({
    id: `${kind}:${id}`,
    group: GROUP_OF[kind],
    label,
    note,
    href: kind === "person" ? `/desk/people/${id}` : kind === "show" ? `/desk/shows/${id}` : `/desk/shows/${showId}/seasons/${id}/claims`,
  }));
  const pictures = finds.pictures.map(({ id, label, number }) => ({
    id: `picture:${id}`,
    group: "Media" as const,
    label,
    note: assetName(number),
    href: `/desk/media/${id}`,
  }));
  return [...stories, ...records, ...pictures];
}
