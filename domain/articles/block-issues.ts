import type { Issue } from "../kernel/result";
import { TABLE_MAX } from "./blocks";
import { type Doc, nodesOf } from "./document";
import { isVideoId } from "./video";

type Node = ReturnType<typeof nodesOf> extends Generator<infer T> ? T : never;

/** Blocks that are not finished: each with what it lacks before readers may have it. */
export function blockIssues(doc: Doc): Issue[] {
  const issues: Issue[] = [];
  for (const node of nodesOf(doc)) {
    const code = lackOf(node);
    if (code && "attrs" in node && node.attrs && "id" in node.attrs) issues.push({ field: "body", code, detail: node.attrs.id });
  }
  return issues;
}

const isBlank = (words: string | null | undefined) => (words ?? "").trim() === "";

function lackOf(node: Node): Issue["code"] | null {
  switch (node.type) {
    case "quote":
      return isBlank(node.attrs.speaker) ? "quote_unattributed" : null;
    case "video":
      return !isVideoId(node.attrs.provider, node.attrs.videoId) || isBlank(node.attrs.title) ? "video_unfinished" : null;
    case "linkCard":
      return isBlank(node.attrs.href) || isBlank(node.attrs.title) ? "link_card_unfinished" : null;
    case "relatedStory":
      return isBlank(node.attrs.articleId) ? "related_story_missing" : null;
    case "spoiler":
      return isBlank(node.attrs.label) ? "spoiler_unlabelled" : null;
    case "table":
      if (isBlank(node.attrs.caption)) return "table_uncaptioned";
      return node.content.length > TABLE_MAX.rows || (node.content[0]?.content.length ?? 0) > TABLE_MAX.columns ? "table_too_large" : null;
    default:
      return null;
  }
}
