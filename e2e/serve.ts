import { layOut } from "./seeded";

// The server of the journeys, on a copy of the demo newsroom; in this process, since a signal must reach it.
await layOut(process.env.DATA_DIR ?? "");
await import("../server/main");
