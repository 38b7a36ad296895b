type Setting = {
  isUnsaved: () => boolean;
  /** Whether the desk does not take what is unsaved. */
  isStuck: () => boolean;
  save: () => void;
  /** Calls `then` once nothing is unsaved any more. */
  whenSaved: (then: () => void) => void;
  /** Asks whether to leave after all; `go` does. */
  ask: (go: () => void) => void;
};

/**
 * Every way out of the page: a link, back and forward, a reload, the closing of the tab. What the desk takes is sent on
 * the way; what it does not take is asked about.
 */
export function watchWaysOut({ isUnsaved, isStuck, save, whenSaved, ask }: Setting): () => void {
  let isLet = false;
  const askToLet = (go: () => void) =>
    ask(() => {
      isLet = true;
      go();
    });

  const onUnload = (event: BeforeUnloadEvent) => {
    if (isLet || !isUnsaved()) return;
    save();
    event.preventDefault();
  };
  const onLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]:not([target])") : null;
    const leaves = link && !link.getAttribute("href")?.startsWith("#") && !event.ctrlKey && !event.metaKey;
    if (!leaves || isLet || !isStuck()) return;
    event.preventDefault();
    event.stopPropagation();
    askToLet(() => link.click());
  };
  const onTraverse = (event: NavigateEvent) => {
    if (event.navigationType !== "traverse" || !event.cancelable || event.hashChange || isLet || !isStuck()) return;
    event.preventDefault();
    askToLet(() => window.navigation.traverseTo(event.destination.key));
  };
  window.addEventListener("beforeunload", onUnload);
  document.addEventListener("click", onLink, { capture: true });
  window.navigation?.addEventListener("navigate", onTraverse);
  return () => {
    document.removeEventListener("click", onLink, { capture: true });
    window.navigation?.removeEventListener("navigate", onTraverse);
    // The story's screen is gone and the desk is still open: the tab does not close before the last words arrived.
    const end = () => window.removeEventListener("beforeunload", onUnload);
    if (isUnsaved() && !isLet) whenSaved(end);
    else end();
  };
}
