import fs from "node:fs/promises";
import { connect } from "@/db/connect";
import { fsStorage } from "@/db/pictures/fs-storage";
import { staffActor } from "@/domain/kernel/actor";
import { addPicture } from "@/domain/media/commands/add-picture";
import { putHeld } from "@/domain/media/commands/put-held";
import { anArrival } from "./shelves";

// Somebody who sends a picture and is killed at one point of it: `node --import tsx db/testing/uploader.ts <database> <media> <scratch> <user> <words> <point>`.
const [url = "", root = "", scratch = "", userId = "", words = "", point = ""] = process.argv.slice(2);

/** Says that the point is reached, and goes no further. */
async function reached(name: string) {
  if (name !== point) return;
  process.stdout.write("here\n");
  await new Promise(() => setInterval(() => {}, 60_000));
}

const rename = fs.rename;
let files = 0;
fs.rename = async (from, to) => {
  await reached(`written ${files}`);
  await rename(from, to);
  await reached(`named ${files}`);
  files += 1;
};
const storage = fsStorage(root);
const { db } = connect(url, 2);
const { put } = storage;
storage.put = async (...given) => {
  await reached(`row ${files}`);
  return put(...given);
};
const arrival = await anArrival(scratch, words);
await addPicture({ db, actor: staffActor(userId, "writer"), now: new Date() }, arrival, storage);
await reached("done");
const further = await anArrival(scratch, `${words} for readers`);
await putHeld(db, storage, further.taken.name, await fs.readFile(`${scratch}/${further.taken.name}`));
await reached("made");
process.exit();
