"use client";
import { Table as TableIcon } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { TABLE_MAX } from "@/domain/articles/blocks";
import { BlockField } from "./block-field.client";
import { BlockHead } from "./block-head.client";
import type { Slot } from "./slots";
import { TABLE_ACTS, type TableAct, tableAct } from "./table-acts";

/** The caption of a table, and what may be done to its rows and columns at the caret. */
export function TableForm({ slot }: { slot: Slot }) {
  const act = (what: TableAct) => {
    const at = slot.at();
    if (at !== undefined) tableAct(slot.view, at, what);
    slot.view.focus();
  };
  return (
    <>
      <BlockHead slot={slot} icon={TableIcon} name="Table" lacks={slot.attrs.caption ? null : "caption missing"}>
        <Menu
          trigger={
            <Button look="plain" size="small" className="table-menu">
              Rows and columns
            </Button>
          }
        >
          {TABLE_ACTS.map(({ act: what, words }) => (
            <MenuItem key={what} onSelect={() => act(what)}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </BlockHead>
      <div className="blk-fields">
        <BlockField
          slot={slot}
          name="caption"
          label="Caption"
          placeholder={`Up to ${TABLE_MAX.columns} columns and ${TABLE_MAX.rows} rows`}
          then="inside"
        />
      </div>
    </>
  );
}
