import type { ReactNode } from "react";

type Props = {
  /** Three words in the manner of the wordmark: the middle one on the marker cell. */
  title: readonly [string, string, string];
  children: ReactNode;
};

/** A whole page of few words. Stands under the root, on any floor, so it brings its own look. */
export const Notice = ({ title: [first, marked, last], children }: Props) => (
  <main className="mx-auto grid min-h-svh grid-cols-[minmax(0,1fr)] max-w-[1248px] content-center px-4 py-16 sm:px-6">
    <h1 className="text-[clamp(2rem,8vw,5.25rem)] leading-[1.04] font-black tracking-[-0.025em]">
      {`${first} `}
      <span className="bg-marker px-[0.12em] pt-[0.02em] pb-[0.1em] text-on-marker box-decoration-clone">{marked}</span>
      {` ${last}`}
    </h1>
    <div className="mt-6 max-w-[46rem] w-full space-y-4 border-t-2 border-ink pt-4 font-serif text-[1.375rem] leading-[1.4] text-ink-2">
      {children}
      <p>
        <a className="text-link underline underline-offset-4" href="/">
          Front page
        </a>
      </p>
    </div>
  </main>
);
