import type { ReactNode } from "react";
import { sayIn } from "@/domain/kernel/say-in";
import { SiteFrame } from "../site/frame";

type Publication = { name: string; language: string };
type Props = { publication: Publication; title: string; children: ReactNode };

/** A page a letter leads to: a heading, a few words and what can be done. */
export const LetterPage = ({ publication, title, children }: Props) => (
  <SiteFrame publication={publication}>
    <div className="letters">
      <h1>{title}</h1>
      {children}
    </div>
  </SiteFrame>
);

/** What a link that opens nothing says: the same whether it is too old, changed on its way, or never was ours. */
export const DeadLink = ({ publication }: { publication: Publication }) => {
  const say = sayIn(publication.language);
  return (
    <LetterPage publication={publication} title={say("follow.deadLink")}>
      <p>{say("follow.deadLinkWhy")}</p>
      <p>
        <a href="/follow">{say("follow.newLink")}</a>
      </p>
    </LetterPage>
  );
};
