"use client";
import { useRouter } from "next/navigation";
import { type Option, Select } from "@/components/ui/select";

type Props = { options: readonly Option[]; chosen: string; address: string };

/** What the text in hand is compared with; `address` ends where the choice goes. */
export function CompareWith({ options, chosen, address }: Props) {
  const router = useRouter();
  return (
    <Select
      name="with"
      label="Compare with"
      className="compare"
      options={options}
      value={chosen}
      onChange={({ target }) => router.replace(`${address}${target.value}`, { scroll: false })}
    />
  );
}
