import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry } from "./entry";

/** A note that is typed and not with the desk yet, by its field. */
export type KeptNote = { key: string; writerId: string; editionId: string; words: string };

interface Shelf extends DBSchema {
  entries: { key: string; value: Entry; indexes: { writer: string } };
  notes: { key: string; value: KeptNote; indexes: { writer: string } };
}

/** Where this browser keeps words. Whatever it refuses is thrown; nothing of another person is ever given. */
export type JournalStore = {
  put: (entry: Entry) => Promise<void>;
  drop: (key: string) => Promise<void>;
  /** What this person wrote on this device and the desk has not said it holds, newest first. */
  entriesOf: (writerId: string) => Promise<Entry[]>;
};

const NAME = "showdesk-journal";

let opening: Promise<IDBPDatabase<Shelf>> | undefined;

function open(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>(NAME, 2, {
    upgrade: (db, had) => {
      if (had < 1) db.createObjectStore("entries", { keyPath: "key" }).createIndex("writer", "writerId");
      if (had < 2) db.createObjectStore("notes", { keyPath: "key" }).createIndex("writer", "writerId");
    },
    // A newer build of the desk in another tab must be able to upgrade; the next write opens it again.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** In IndexedDB, which outlives the tab, the browser and a crash of either. */
export const deviceStore: JournalStore = {
  put: async (entry) => {
    // What is handed to the system outlives the browser; waiting for the disk itself would fall behind the keys.
    const write = (await open()).transaction("entries", "readwrite", { durability: "relaxed" });
    await Promise.all([write.store.put(entry), write.done]);
  },
  drop: async (key) => (await open()).delete("entries", key),
  entriesOf: async (writerId) => {
    const found = await (await open()).getAllFromIndex("entries", "writer", writerId);
    return found.sort((a, b) => b.typedAt - a.typedAt);
  },
};

/** The same for notes beside a text. */
export const deviceNotes = {
  put: async (note: KeptNote) => void (await (await open()).put("notes", note)),
  drop: async (key: string) => (await open()).delete("notes", key),
  notesOf: async (writerId: string, editionId: string): Promise<KeptNote[]> =>
    (await (await open()).getAllFromIndex("notes", "writer", writerId)).filter((note) => note.editionId === editionId),
};
