import { OctagonX } from "lucide-react";
import Link from "next/link";
import type { Ref } from "react";
import { type AnyFailure, failureWords, fieldMessagesOf } from "./failure-words";

type Props = {
  failure: AnyFailure;
  /** Whether a field of this name is on the page, to link to; by default all are. */
  hasField?: (name: string) => boolean;
  ref?: Ref<HTMLDivElement>;
};

/** What was refused, what is safe and what to do, with a link to each field it is about. Announced as soon as it appears. */
export function FailureMessage({ failure, hasField = () => true, ref }: Props) {
  const { says, remedy } = failureWords(failure);
  const fields = Object.entries(fieldMessagesOf(failure));
  return (
    <div className="refusal" role="alert" tabIndex={-1} ref={ref}>
      <p className="refusal-says">
        <OctagonX className="i" />
        <b>{says}</b> {remedy}
        {failure.kind === "signed_out" ? (
          <>
            {" "}
            <Link className="text-link" href="/sign-in" target="_blank">
              Sign in (new tab)
            </Link>
          </>
        ) : null}
      </p>
      {fields.length > 0 ? (
        <ul>
          {fields.map(([name, messages]) => (
            <li key={name}>
              {hasField(name) ? (
                <a className="text-link" href={`#${name}`}>
                  {messages.join(" ")}
                </a>
              ) : (
                messages.join(" ")
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
