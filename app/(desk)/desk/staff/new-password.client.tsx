"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { PASSWORD_MIN } from "@/domain/staff/vocabulary";

/** Letters and digits that nobody mistakes for one another when read aloud or copied by hand. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 5;

/** `hk4mz-…`: twenty letters at random, about 99 bits. */
function madePassword(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint32Array(GROUPS * GROUP)), (n) => LETTERS[n % LETTERS.length]).join("");
  return letters.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? letters;
}

type Props = { value: string; onChange: (value: string) => void };

/** A password for somebody else: typed, or made here. Shown as it is, since it has to be handed over. */
export function NewPassword({ value, onChange }: Props) {
  const [isMade, setMade] = useState(false);
  return (
    <div className="new-password">
      <TextField
        name="password"
        label="Password for them"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={
          isMade
            ? "Hand it over now: the desk keeps no copy that can be read."
            : `At least ${PASSWORD_MIN} characters. They can change it under their account.`
        }
        value={value}
        onChange={(event) => {
          setMade(false);
          onChange(event.target.value);
        }}
      />
      <Button
        onClick={() => {
          setMade(true);
          onChange(madePassword());
        }}
      >
        Make one
      </Button>
    </div>
  );
}
