"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";

/** Asks the desk for this page once more, keeping what stands on it meanwhile. */
export function TryAgain() {
  const router = useRouter();
  const [isPending, start] = useTransition();
  return (
    <Button size="small" disabled={isPending} focusableWhenDisabled onClick={() => start(() => router.refresh())}>
      {isPending ? "Trying…" : "Try again"}
    </Button>
  );
}
