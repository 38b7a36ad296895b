import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromReader } from "@/app/_server/database";
import { SiteFrame } from "@/components/site/frame";
import { Front } from "@/components/site/front";
import { FrontMasthead } from "@/components/site/front-masthead";
import { tryFrontPage } from "@/domain/articles/public-queries";
import { isUuid } from "@/domain/kernel/id";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Preview: front page" };

type Props = { searchParams: Promise<{ pins?: string | string[] }> };

/** The front page as `?pins=` would make it. For the desk alone, and never kept. */
export default async function FrontPreview({ searchParams }: Props) {
  await requireActor("/desk/front");
  const { pins } = await searchParams;
  const order = String(pins ?? "")
    .split(",")
    .filter(isUuid);
  const front = await fromReader((db) => tryFrontPage(db, order));
  return (
    <SiteFrame publication={front.publication} masthead={<FrontMasthead publication={front.publication} newest={null} />}>
      <Front front={front} />
    </SiteFrame>
  );
}
