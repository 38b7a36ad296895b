import Form from "next/form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { As } from "./as-of";

const AS_WORDS: Record<As, string> = { known: "What we knew on that day", now: "What we now know of that day" };
const OPTIONS = [
  { value: "known", label: AS_WORDS.known },
  { value: "now", label: AS_WORDS.now },
];

type Props = { path: string; today: string; day?: string; as?: As; fault?: string };

/** Asks for the season as of another day. */
export const AsOfForm = ({ path, today, day = "", as = "known", fault }: Props) => (
  <Form action={path} scroll={false} className="as-of-form">
    <TextField name="on" label="On" type="date" max={today} defaultValue={day} errors={fault ? [fault] : []} />
    <Select name="as" label="Show" options={OPTIONS} defaultValue={as} />
    <Button type="submit">Show that day</Button>
  </Form>
);
