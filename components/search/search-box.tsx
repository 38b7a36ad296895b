import { ASKED_MAX } from "@/domain/search/vocabulary";

type Props = {
  /** Names the field where a page has two. */
  id?: string;
  /** What was asked, to be asked otherwise. */
  text?: string;
};

/** A plain form: the answer has an address, and no script is needed. `public/search.js` leads here from the key `/`. */
export const SearchBox = ({ id = "search", text }: Props) => (
  <search>
    <form className="find" action="/search" method="get">
      <label className="unseen" htmlFor={id}>
        Search shows, people and stories
      </label>
      <input
        id={id}
        name="q"
        type="search"
        placeholder="Show, person, story"
        defaultValue={text}
        maxLength={ASKED_MAX}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        data-search=""
      />
      <button type="submit">Search</button>
    </form>
  </search>
);
