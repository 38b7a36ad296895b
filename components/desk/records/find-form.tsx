import "./records.css";
import Form from "next/form";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";

type Props = { path: string; text: string; label: string; hint?: string; button: string };

/** One field that narrows a list of records; what was sought stands in the address. */
export function FindForm({ path, text, label, hint, button }: Props) {
  return (
    <Form key={text} action={path} className="filters" role="search" aria-label={label}>
      <TextField name="q" label={label} hint={hint} type="search" defaultValue={text} className="grow" autoComplete="off" />
      <Button type="submit">{button}</Button>
      {text ? (
        <ButtonLink href={path} look="plain">
          Clear
        </ButtonLink>
      ) : null}
    </Form>
  );
}
