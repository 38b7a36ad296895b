import type { ReactNode } from "react";

type SectionProps = { id: string; title: string; count?: number | undefined; more?: ReactNode; children: ReactNode };

/** A part of Today: a rule, a bold name, how many, and the way to more. */
export function Section({ id, title, count, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="sec" id={id}>
        {title}
        {count === undefined ? null : <span className="n">{count}</span>}
        {more ? <span className="more">{more}</span> : null}
      </h2>
      {children}
    </section>
  );
}
