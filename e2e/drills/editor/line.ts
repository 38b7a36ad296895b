import net from "node:net";

/** How a line fails: connections break, or nothing passes and nobody says so. */
export type Fault = "break" | "silence";
export type Line = Awaited<ReturnType<typeof openLine>>;

/** A line of our own between a browser and the newsroom, to be cut and mended. */
export async function openLine(target: number) {
  const ends = new Set<net.Socket>();
  let fault: Fault | null = null;
  const server = net.createServer((near) => {
    if (fault === "break") return near.destroy();
    const far = net.connect(target, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on("data", (data) => void other.write(data));
      one.on("error", () => other.destroy());
      one.on("close", () => {
        ends.delete(one);
        other.destroy();
      });
      if (fault === "silence") one.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    site: `http://localhost:${port}`,
    cut(how: Fault) {
      fault = how;
      for (const end of ends) how === "break" ? end.destroy() : end.pause();
    },
    mend() {
      fault = null;
      for (const end of ends) end.resume();
    },
    close: () => {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}
