import type { TemplateKey } from "@/domain/articles/templates";

/** What the desk calls each template. */
export const TEMPLATE_WORDS: Record<TemplateKey, string> = {
  blank: "Blank page",
  where_is_it: "Where is it?",
  renewal: "Renewal",
  cancellation: "Cancellation",
  date_set: "Date set",
  trailer: "Trailer",
  cast: "Cast",
  list: "List",
};
