import { Fragment } from "react";
import { safeHref } from "@/domain/kernel/safe-href";
import type { Say } from "@/domain/kernel/words";

/** An address on the web, of mail, or of a page of this site that stands by itself in a sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=^|\s)\/[a-z][a-z0-9/-]*[a-z0-9])/g;

/** Pages of ours that a sentence names by what they are called. */
const NAMES = {
  "/about": "foot.aboutUs",
  "/corrections": "site.corrections",
  "/editorial-policy": "foot.policy",
  "/how-we-verify": "site.verify",
  "/privacy": "foot.privacy",
  "/track-record": "foot.trackRecord",
  "/tracker": "tracker.title",
} as const;
const isNamed = (address: string): address is keyof typeof NAMES => Object.hasOwn(NAMES, address);

type Props = { text: string; say: Say };

/** Paragraphs as they were typed, with what is an address made a link. Nothing else in the text means anything. */
export const PlainText = ({ text, say }: Props) =>
  text.split("\n\n").map((paragraph) => (
    <p key={paragraph}>
      {paragraph.split(ADDRESS).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
        <Fragment key={index}>{index % 2 === 1 ? <Linked text={part} say={say} /> : part}</Fragment>
      ))}
    </p>
  ));

function Linked({ text, say }: Props) {
  const href = safeHref(/^[^/:]+@/.test(text) ? `mailto:${text}` : text);
  return href ? <a href={href}>{isNamed(text) ? say(NAMES[text]) : text}</a> : text;
}
