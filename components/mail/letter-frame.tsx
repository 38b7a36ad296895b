import { Body } from "@react-email/body";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Html } from "@react-email/html";
import { Preview } from "@react-email/preview";
import { Section } from "@react-email/section";
import type { ReactNode } from "react";
import { spokenIn } from "@/domain/kernel/words";
import { wordsOfName } from "@/domain/site/vocabulary";
import { INK, MARKER, PAPER, RULE, SANS, SHEET } from "./look";

type Props = {
  publication: { name: string; language: string };
  /** What a mailbox shows beside the subject. */
  preview: string;
  children: ReactNode;
  /** Why it came and how to stop it. */
  foot: ReactNode;
};

/** What stands around every letter: the name as on the site, the text, and the way out. */
export const LetterFrame = ({ publication, preview, children, foot }: Props) => (
  <Html lang={spokenIn(publication.language)}>
    <Head>
      <title>{preview}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style>{SHEET}</style>
    </Head>
    {/* Without a colour of its own: the cell it makes around the letter would keep it in the dark. */}
    <Body className="paper" style={{ margin: 0, padding: 0 }}>
      <Preview>{preview}</Preview>
      <Container className="paper" style={{ maxWidth: 600, margin: "0 auto", backgroundColor: PAPER }}>
        <Section className="room" style={{ padding: "28px 32px 0" }}>
          <Name name={publication.name} />
        </Section>
        <Section className="room" style={{ padding: "24px 32px 8px" }}>
          {children}
        </Section>
        <Section className="room" style={{ padding: "0 32px 40px" }}>
          <div className="rule" style={{ paddingTop: 16, borderTop: `1px solid ${RULE}` }}>
            {foot}
          </div>
        </Section>
      </Container>
    </Body>
  </Html>
);

/** The wordmark in one line of text, its middle word on a marker cell. */
const Name = ({ name }: { name: string }) => (
  <p
    className="ink firm"
    style={{
      ...{ fontFamily: SANS, fontWeight: 900, fontSize: 22, lineHeight: "28px", letterSpacing: "-0.4px", color: INK },
      ...{ margin: 0, paddingBottom: 14, borderBottom: `2px solid ${INK}` },
    }}
  >
    {wordsOfName(name).map(({ word, isMarked }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in their order
      <span key={at}>
        {at > 0 && " "}
        {isMarked ? <span style={{ backgroundColor: MARKER, color: INK, padding: "0 3px 2px" }}>{word}</span> : word}
      </span>
    ))}
  </p>
);
