import net from "node:net";
import { CannotStart } from "./cannot-start";

/** Refuses a port we cannot have, before anything slow is begun. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(portFault(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

export function portFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new CannotStart(`Port ${port} is taken.`, `Stop what listens there, or choose another: PORT=${port + 1} npm start.`);
  if (error.code === "EACCES")
    return new CannotStart(`Port ${port} is not open to this account.`, "Choose one above 1023, such as PORT=3000.");
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new CannotStart(`HOST=${host} is no address of this machine.`, "Leave it out for this machine alone, or use 0.0.0.0.");
  }
  return error;
}
