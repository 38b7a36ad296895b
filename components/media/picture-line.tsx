import type { ReactNode } from "react";
import { Thumb } from "./thumb";

/** A block of pictures in a comparison: which came, which went, and what is said of them. */
export function PictureLine({ was, now, children }: { was: readonly string[]; now: readonly string[]; children: ReactNode }) {
  const [gone, come] = [was.filter((id) => !now.includes(id)), now.filter((id) => !was.includes(id))];
  const stays = now.filter((id) => was.includes(id));
  return (
    <div className="picture-line">
      <p className="line-note">{noteOf(gone.length, come.length, now.length)}</p>
      <p className="thumbs">
        {gone.map((id) => (
          <del key={id}>
            <Thumb id={id} alt="Picture removed" />
          </del>
        ))}
        {come.map((id) => (
          <ins key={id}>
            <Thumb id={id} alt="Picture inserted" />
          </ins>
        ))}
        {stays.map((id) => (
          <Thumb key={id} id={id} alt="Picture" />
        ))}
      </p>
      <p>{children}</p>
    </div>
  );
}

function noteOf(gone: number, come: number, now: number): string {
  if (gone > 0 && come > 0) return "Picture replaced";
  if (come > 0) return come === 1 ? "Picture inserted" : `${come} pictures inserted`;
  if (gone > 0) return gone === 1 ? "Picture removed" : `${gone} pictures removed`;
  return now === 1 ? "Picture" : `${now} pictures`;
}
