"use client";
import { Dialog } from "../ui/dialog";
import { KEY_TABLE } from "./key-table";
import { setSingleKeysOff, useSingleKeysOff } from "./single-keys";
import { useModKey } from "./use-mod-key";
import "./keys.css";

/** Every key of the desk, and the switch for those without Ctrl or ⌘. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const mod = useModKey();
  return (
    <Dialog title="Keys" open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="keys">
        {KEY_TABLE.map(({ where, rows }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((one) => (
                      <span key={one}>
                        {one.split(" ").map((key) => (
                          <kbd key={key}>{key === "Mod" ? mod : key}</kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <SingleKeys />
    </Dialog>
  );
}

/** Turns the keys without Ctrl or ⌘ off and on; the device remembers. */
export function SingleKeys() {
  const isOff = useSingleKeysOff();
  return (
    <label className="single-keys">
      <input type="checkbox" checked={!isOff} onChange={({ target }) => setSingleKeysOff(!target.checked)} />
      <span>
        Letters work as keys on this device
        <span className="q"> Turn this off if you dictate, or press keys by accident. Keys with Ctrl or ⌘ go on working.</span>
      </span>
    </label>
  );
}
