import type { ReactNode } from "react";
import { Keys } from "@/components/desk/keys.client";
import { OwnZone } from "@/components/desk/own-zone.client";
import "@/components/media/media.css";
import { OfflineBar } from "./_link/offline-bar.client";

/** Every page of the desk is made for one person at one moment, and never kept. */
export const dynamic = "force-dynamic";

export default function Desk({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the work
      </a>
      <OfflineBar />
      {children}
      <OwnZone />
      <Keys />
    </>
  );
}
