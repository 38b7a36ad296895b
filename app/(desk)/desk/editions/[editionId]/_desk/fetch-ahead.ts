import { fetchFinder } from "../_panel/finder.client";

/** What whoever writes may need without warning and without a line to the desk; nothing of it is needed to begin. */
export const fetchAhead = () =>
  void Promise.allSettled([
    import("../_dialogs/dialogs.client"),
    import("../_editor/blocks/block-forms.client"),
    import("../_editor/blocks/registry"),
    import("../_editor/blocks/slash-list.client"),
    import("../_editor/copy-by-hand.client"),
    import("../_editor/find/find-panel.client"),
    import("../_editor/language-dialog.client"),
    import("../_editor/leave-dialog.client"),
    import("../_editor/link-dialog.client"),
    import("../_editor/signed-out.client"),
    import("../_editor/suggesting/answer"),
    import("../_editor/suggesting/track"),
    import("../_facts/fact-dialog.client"),
    import("../_notes/notes-tab.client"),
    import("../_suggestions/suggestion-list.client"),
    import("./reading-seat.client"),
    fetchFinder(),
  ]);
