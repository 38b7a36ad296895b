import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { listEditions } from "@/domain/articles/queries/history";
import { isOpen } from "@/domain/articles/vocabulary";
import { isUuid } from "@/domain/kernel/id";

type Props = { params: Promise<{ articleId: string }> };

/** A story by itself: the version in hand, else the one readers have, else its last. */
export default async function Story({ params }: Props) {
  const { articleId } = await params;
  await requireActor(`/desk/articles/${articleId}`);
  const editions = isUuid(articleId) ? await fromDesk((db) => listEditions(db, articleId)) : [];
  const edition = editions.find(({ status }) => isOpen(status)) ?? editions.find(({ status }) => status === "published") ?? editions[0];
  if (!edition) notFound();
  redirect(`/desk/editions/${edition.id}`);
}
