import type { ReactNode } from "react";
import type { Place } from "@/components/desk/places";

export type DeskPageProps = {
  title: string;
  /** One true sentence beside the title. */
  lead?: ReactNode;
  /** The page's buttons, at the right of its title. */
  actions?: ReactNode;
  /** Which entry of the rail this page belongs to. */
  current?: Place | undefined;
  children: ReactNode;
};

/** A page of the desk with the rail beside it: every page but those of one story, where the mark alone leads back. */
export async function DeskPage({ title, lead, actions, children }: DeskPageProps) {
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="head">
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
        {actions ? <div className="acts">{actions}</div> : null}
      </header>
      {children}
    </main>
  );
}
