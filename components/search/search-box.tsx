import type { Say } from "@/domain/kernel/words";
import { ASKED_MAX } from "@/domain/search/vocabulary";

type Props = {
  /** Names the field where a page has two. */
  id?: string;
  /** What was asked, to be asked otherwise. */
  text?: string;
  say: Say;
};

/** A plain form: the answer has an address, and no script is needed. `public/search.js` leads here from the key `/`. */
export const SearchBox = ({ id = "search", text, say }: Props) => (
  <search>
    <form className="find" action="/search" method="get">
      <label className="unseen" htmlFor={id}>
        {say("search.label")}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        placeholder={say("search.placeholder")}
        defaultValue={text}
        maxLength={ASKED_MAX}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        data-search=""
      />
      <button type="submit">{say("search.button")}</button>
    </form>
  </search>
);
