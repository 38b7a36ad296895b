import { safeHref } from "@/domain/kernel/safe-href";
import type { ShownChain } from "./source-chain";

type Item = { id: string; name: string; relays: string | null; href: string | null };

/** What the standing facts rest on, each document once: to be read again before saying that there is nothing new. */
export function SourcesToRead({ chains }: { chains: readonly ShownChain[] }) {
  const items = itemsOf(chains);
  if (items.length === 0) return null;
  return (
    <ul className="to-read" aria-label="Tick what you read just now">
      {items.map(({ id, name, relays, href }) => (
        <li key={id}>
          <label>
            <input type="checkbox" /> <span className="vh">Read just now: {name}</span>
          </label>
          <p>
            {href ? (
              <a className="text-link" href={href} rel="noopener noreferrer" target="_blank">
                {name}
                <span className="vh"> (new tab)</span>
              </a>
            ) : (
              name
            )}{" "}
            <span className="q">{relays ? `relays ${relays}` : href ? null : "no link held"}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function itemsOf(chains: readonly ShownChain[]): Item[] {
  const items = new Map<string, Item>();
  for (const { links } of chains) {
    const [held, next] = links;
    if (!held?.name) continue;
    const href = held.url ? safeHref(held.url) : null;
    items.set(href ?? `${held.name} ${next?.name ?? ""}`, {
      id: held.id,
      name: held.name,
      relays: next ? (next.name ?? "a source not named") : null,
      href,
    });
  }
  return [...items.values()];
}
