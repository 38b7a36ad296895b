import type { ComponentType } from "react";
import { FigureForm } from "../pictures/figure-form.client";
import { GalleryForm } from "../pictures/gallery-form.client";
import { BrokenForm } from "./broken-block.client";
import { LinkCardForm } from "./link-card-form.client";
import { RelatedForm } from "./related-form.client";
import type { Slot } from "./slots";
import { TableForm } from "./table-form.client";
import { NoteForm, QuoteForm, SpoilerForm } from "./text-forms.client";
import { VideoForm } from "./video-form.client";

/** The form of each block that has one; its place in the block is in `shapes.ts`. */
export const FORMS: Readonly<Record<string, ComponentType<{ slot: Slot }>>> = {
  figure: FigureForm,
  gallery: GalleryForm,
  quote: QuoteForm,
  video: VideoForm,
  linkCard: LinkCardForm,
  relatedStory: RelatedForm,
  table: TableForm,
  spoiler: SpoilerForm,
  editorsNote: NoteForm,
  broken: BrokenForm,
};
