import { text } from "node:stream/consumers";
import { CannotStart } from "@/server/cannot-start";

const ENTER = /[\r\n]/;
const CTRL_C = "\u0003";
const BACKSPACES = ["\u0008", "\u007f"];

/** The password from standard input if it is piped and asked for so, else typed twice without being shown. */
export async function readPassword(isPiped: boolean | undefined): Promise<string> {
  if (isPiped) return (await text(process.stdin)).replace(/\r?\n$/, "");
  if (!process.stdin.isTTY) throw new CannotStart("There is no terminal to ask for the password.", "Pipe it in with --password-stdin.");
  const first = await typed("Password: ");
  if ((await typed("Once more: ")) !== first) throw new CannotStart("The two passwords differ.", "Try again.");
  return first;
}

/** Raw mode: the terminal shows nothing, and hands over each key. */
async function typed(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true).setEncoding("utf8").resume();
  let word = "";
  try {
    for await (const keys of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(keys)) {
        if (key === CTRL_C) throw new CannotStart("Nothing was changed.", "");
        if (ENTER.test(key)) return word;
        word = BACKSPACES.includes(key) ? [...word].slice(0, -1).join("") : word + key;
      }
    }
    return word;
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write("\n");
  }
}
