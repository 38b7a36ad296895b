import type { ReactNode } from "react";
import type { DeskSay } from "@/domain/kernel/words";

type Props = {
  title: string;
  say: DeskSay;
  children: ReactNode;
};

/** A whole page of few words. Stands under the root, on any floor, so it brings its own look. */
export const Notice = ({ title, say, children }: Props) => (
  <main className="mx-auto grid min-h-svh grid-cols-[minmax(0,1fr)] max-w-[1248px] content-center px-4 py-16 sm:px-6">
    <h1 className="text-[clamp(2rem,2.7vw+1.2rem,3.5rem)] leading-[1.04] font-extrabold tracking-[-0.028em]">{title}</h1>
    <div className="mt-6 max-w-[46rem] w-full space-y-4 border-t-2 border-ink pt-4 font-serif text-[1.375rem] leading-[1.4] text-ink-2">
      {children}
      <p>
        <a className="text-link underline underline-offset-4" href="/">
          {say("gone.front")}
        </a>
      </p>
    </div>
  </main>
);
