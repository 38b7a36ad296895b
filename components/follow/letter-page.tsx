import type { ReactNode } from "react";
import { SiteFrame } from "../site/frame";

type Props = { publication: string; title: string; children: ReactNode };

/** A page a letter leads to: a heading, a few words and what can be done. */
export const LetterPage = ({ publication, title, children }: Props) => (
  <SiteFrame name={publication}>
    <div className="letters">
      <h1>{title}</h1>
      {children}
    </div>
  </SiteFrame>
);

/** What a link that opens nothing says: the same whether it is too old, changed on its way, or never was ours. */
export const DeadLink = ({ publication }: { publication: string }) => (
  <LetterPage publication={publication} title="This link opens nothing">
    <p>It may be too old, or a part of it was lost on the way. Links in our letters are long: copy the whole of it.</p>
    <p>
      <a href="/follow">Have a new one sent</a>
    </p>
  </LetterPage>
);
