import type { Row } from "./table";

// Anyone on staff looks up stories of ours, and begins a new one from another.
export const BLOCK_ROWS: Row[] = [
  { entry: "GET /api/stories", who: "owea" },
  {
    entry: "app/(desk)/desk/editions/[editionId]/actions.ts#duplicateAction",
    who: "owea",
    stage: "published",
    sends: ({ at }) => ({ editionId: at.editionId }),
  },
];
