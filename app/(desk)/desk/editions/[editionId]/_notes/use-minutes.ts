import { useEffect, useState } from "react";
import { useDesk } from "../_desk/use-desk";

const MINUTE_MS = 60_000;

/** The time, told once a minute: "4 min ago" does not stand still. It begins as the page was made, so that both say the same. */
export function useMinutes(): Date {
  const { clock } = useDesk();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    setNow(new Date());
    const every = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(every);
  }, []);
  return now;
}
