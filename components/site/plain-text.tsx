import { Fragment } from "react";
import { safeHref } from "@/domain/kernel/safe-href";

/** An address on the web, of mail, or of a page of this site that stands by itself in a sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=^|\s)\/[a-z][a-z0-9/-]*[a-z0-9])/g;

/** Paragraphs as they were typed, with what is an address made a link. Nothing else in the text means anything. */
export const PlainText = ({ text }: { text: string }) =>
  text.split("\n\n").map((paragraph) => (
    <p key={paragraph}>
      {paragraph.split(ADDRESS).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
        <Fragment key={index}>{index % 2 === 1 ? <Linked text={part} /> : part}</Fragment>
      ))}
    </p>
  ));

function Linked({ text }: { text: string }) {
  const href = safeHref(/^[^/:]+@/.test(text) ? `mailto:${text}` : text);
  return href ? <a href={href}>{text}</a> : text;
}
