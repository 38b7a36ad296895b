import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ButtonLink } from "@/components/ui/button";
import { mayKeepFollowers, mayReadFollowers } from "@/domain/followers/policy";
import { countFollowers, listFollowedShows, listNews } from "@/domain/followers/queries/desk";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { isMailCaught } from "../mail/caught";
import { eraseByAddressAction, recordBounceAction } from "./actions";
import { AddressActs } from "./address-acts.client";
import { NewsTable } from "./news-table";
import "./followers.css";

export const metadata: Metadata = { title: "Followers · Showdesk" };

/** What waits to be mailed, and how many hear of which show. Kept by editors; addresses are the admins'. */
export default async function Followers() {
  const actor = await requireActor("/desk/followers");
  if (!mayReadFollowers(actor).allowed) notFound();
  const { clock } = await deskSettings();
  const [counts, shows, news] = await fromDesk((db) =>
    Promise.all([countFollowers({ db, actor }), listFollowedShows({ db, actor }), listNews({ db, actor })]),
  );
  const isKeeper = mayKeepFollowers(actor).allowed;
  return (
    <DeskPage
      title="Followers"
      lead={`Active: ${counts.active}. Not confirmed: ${counts.pending}. Stopped: ${counts.gone}.`}
      actions={isKeeper && isMailCaught() ? <ButtonLink href="/desk/mail">Caught mail</ButtonLink> : null}
      current="followers"
    >
      <div className="stack">
        <section aria-labelledby="news">
          <h2 className="sec" id="news">
            Mail
          </h2>
          {news.length > 0 ? <NewsTable news={news} clock={clock} /> : <p className="q">No fact has changed that anybody follows.</p>}
        </section>
        <section aria-labelledby="followed">
          <h2 className="sec" id="followed">
            Followed shows
          </h2>
          {shows.length > 0 ? (
            <ul className="followed">
              {shows.map(({ id, title, count }) => (
                <li key={id} className="row">
                  <Link href={`/desk/shows/${id}`}>{title}</Link> <span className="n">{count}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="q">Nobody follows a show yet.</p>
          )}
        </section>
        {isKeeper ? <AddressActs erase={eraseByAddressAction} bounce={recordBounceAction} /> : null}
      </div>
    </DeskPage>
  );
}
