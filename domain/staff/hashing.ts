import { hash, parseOptions, verify } from "@node-rs/argon2";

/** argon2id: 64 MiB, three passes, one lane. `2` is the library's word for the variety `id`. */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** Hashes made at the same time; more would starve the pages of memory and cores. */
const AT_ONCE = 2;

/** The hash of a password nobody knows, for accounts that are not there: they cost as much time as those that are. */
const NOBODYS = "$argon2id$v=19$m=65536,t=3,p=1$r0u9or+HEbsq2sQQLnYm0Q$K0coOEqf/8G+MMZJOilbMD+VpCcDOYSpxxFGZV/+Znc";

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

/** Whether `password` belongs to the hash; null, an account without one, takes as long and is never right. */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await inTurn(() => verify(passwordHash ?? NOBODYS, password));
  return isRight && passwordHash !== null;
}

/** True for a hash made at another cost than today's. */
export function isOutdated(passwordHash: string): boolean {
  const made = parseOptions(passwordHash);
  return (
    made.algorithm !== COST.algorithm ||
    made.memoryCost !== COST.memoryCost ||
    made.timeCost !== COST.timeCost ||
    made.parallelism !== COST.parallelism
  );
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
