import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { AuthorForm } from "@/components/desk/records/author-form.client";
import { mayDescribeAuthor } from "@/domain/articles/policy";
import { findAuthorPage } from "@/domain/articles/queries/authors";
import { authorPath } from "@/domain/articles/vocabulary";
import { DeskPage } from "../../../desk-page";
import { describeAuthorAction } from "../../actions";

type Params = { params: Promise<{ authorId: string }> };

export const metadata: Metadata = { title: "Author page · Showdesk" };

/** What readers are told of somebody whose name stands over stories. */
export default async function AuthorRecord({ params }: Params) {
  const { authorId } = await params;
  const user = await requireUser(`/desk/pages/authors/${authorId}`);
  const author = z.uuid().safeParse(authorId).success ? await fromDesk((db) => findAuthorPage(db, authorId)) : null;
  if (!author) notFound();
  return (
    <DeskPage
      title={author.name}
      lead={author.stories > 0 ? <a href={authorPath(author.slug)}>As readers see it</a> : "Readers get this page with the first story."}
      current="pages"
    >
      <div className="record">
        {mayDescribeAuthor(user.actor, author).allowed ? (
          <AuthorForm key={author.version} action={describeAuthorAction} author={author} />
        ) : (
          <p className="empty">Everybody describes themselves, and editors describe everybody. Ask {author.name} or an editor.</p>
        )}
      </div>
    </DeskPage>
  );
}
