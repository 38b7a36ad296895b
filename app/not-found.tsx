import type { Metadata } from "next";
import { Notice } from "@/components/site/notice";
import { told } from "@/components/words/told";
import { english } from "@/domain/kernel/say-in";
import { ASKED_MAX } from "@/domain/search/vocabulary";

export const metadata: Metadata = { title: english("gone.nowhere"), robots: { index: false, follow: false } };

/**
 * The same for every address that leads nowhere: unknown, unpublished or a draft. Asks the database nothing; what the
 * address may have meant is asked by `public/search.js`, in the browser that has the address.
 */
export default function NotFound() {
  return (
    <>
      <script src="/theme.js" data-keep="" />
      <script src="/search.js" data-keep="" defer />
      <Notice title={english("gone.nowhere")} say={english}>
        <p>{english("gone.nothing")}</p>
        <search>
          <form action="/search" method="get" className="flex max-w-[36rem] font-sans text-[1.0625rem]">
            <label htmlFor="search" className="sr-only">
              {english("search.label")}
            </label>
            <input
              id="search"
              name="q"
              type="search"
              maxLength={ASKED_MAX}
              autoComplete="off"
              data-search=""
              className="min-h-12 min-w-0 flex-1 rounded-s-[2px] border border-e-0 border-edge bg-paper px-3 text-ink"
            />
            <button type="submit" className="cursor-pointer rounded-e-[2px] bg-link px-5 font-semibold text-paper">
              {english("search.button")}
            </button>
          </form>
        </search>
        <p hidden>
          {told(english, "gone.perhaps", {
            places: (
              <>
                <span data-nearest="" className="[&_a]:text-link [&_a]:underline [&_a]:underline-offset-4" />
                <a className="text-link underline underline-offset-4" href="/tracker">
                  {english("site.tracker")}
                </a>
              </>
            ),
          })}
        </p>
      </Notice>
    </>
  );
}
