"use client";
import Link from "next/link";
import { type ReactNode, startTransition } from "react";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = { href: string; noticeId: string; isRead: boolean; action: Action<T>; children: ReactNode };

/** Opens what the notice is about, and with that the notice is read. */
export function NoticeLink<T>({ href, noticeId, isRead, action, children }: Props<T>) {
  const read = () => {
    if (!isRead) startTransition(() => void action(null, { noticeId }));
  };
  return (
    <Link href={href} onClick={read}>
      {children}
    </Link>
  );
}
