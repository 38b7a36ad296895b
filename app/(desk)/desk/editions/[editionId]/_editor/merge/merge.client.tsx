"use client";
export function Merge(_props: { revisionId: string | null; onClose: () => void }) {
  return null;
}
