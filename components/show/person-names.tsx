import type { Say } from "@/domain/kernel/words";
import type { PersonName } from "./person-head";

const ORDER = ["display", "native", "romanisation", "stage", "former"] as const;

/** What else a person is called, printed as stored and never joined from parts. */
export function PersonNames({ names, displayName, say }: { names: readonly PersonName[]; displayName: string; say: Say }) {
  const others = names.filter((name) => name.text !== displayName && name.kind !== "misspelling");
  if (others.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="names">
      <h2 id="names">{say("person.names")}</h2>
      <dl className="rows">
        {ORDER.map((kind) => {
          const ofKind = others.filter((name) => name.kind === kind);
          return (
            ofKind.length > 0 && (
              <div key={kind}>
                <dt>{say(`name.${kind}`)}</dt>
                <dd>
                  <ul>
                    {ofKind.map((name) => (
                      <li key={name.text}>
                        <span lang={name.language}>{name.text}</span>
                        {name.system && <small>{name.system}</small>}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
