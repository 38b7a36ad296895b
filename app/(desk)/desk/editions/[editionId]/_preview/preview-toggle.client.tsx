"use client";
import { PanelRight } from "lucide-react";
import { useModKey } from "@/components/desk/use-mod-key";
import { Button } from "@/components/ui/button";
import { useBeside } from "./use-preview";

/** Brings the preview beside the text, and puts it away. */
export function PreviewToggle() {
  const preview = useBeside();
  const mod = useModKey();
  if (!preview) return null;
  return (
    <Button
      look="plain"
      className="preview-toggle"
      aria-pressed={preview.isOpen}
      aria-label="Preview beside the text"
      title={`Preview beside the text (${mod} Alt P)`}
      onClick={preview.toggle}
    >
      <PanelRight className="i" />
    </Button>
  );
}
