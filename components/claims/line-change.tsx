/** A season's line before a fact and after it. */
export const LineChange = ({ before, after }: { before: string | null; after: string }) => (
  <dl className="before">
    <dt>was</dt>
    <dd>
      <s>{before}</s>
    </dd>
    <dt>now</dt>
    <dd>{after}</dd>
  </dl>
);
