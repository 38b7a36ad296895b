import fs from "node:fs";
import net from "node:net";
import path from "node:path";

export type Postmaster = { pid: number; port: number };

/** The server that holds this cluster, or null. */
export function runningServer(cluster: string): Postmaster | null {
  const [pid, , , port] = lockLines(cluster);
  return pid && port && isPostgres(Number(pid)) ? { pid: Number(pid), port: Number(port) } : null;
}

/**
 * Postgres itself takes any live process of that number for a rival: a zombie of its own, where no init reaps, or a
 * stranger that got the number after a reboot.
 */
export function removeDeadLock(cluster: string) {
  const [pid] = lockLines(cluster);
  if (pid && !isPostgres(Number(pid))) fs.rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

const isPostgres = (pid: number) => isAlive(pid) && (nameOf(pid) ?? "postgres") === "postgres";

/** Null where the system does not tell. */
function nameOf(pid: number): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** `wanted` if nobody listens there, else a port the system chooses. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => (wanted ? freePort().then(resolve, reject) : reject(error)));
    probe.listen(wanted, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Written in steps by a server that is starting, so lines may be missing. None where there is no lock, or it is not for us to read. */
function lockLines(cluster: string): string[] {
  const lock = path.join(cluster, "postmaster.pid");
  try {
    return fs.readFileSync(lock, "utf8").split("\n");
  } catch (error) {
    if (["ENOENT", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false; // no /proc, or no such process
  }
}
