export const FIND = "showdesk:find";

/** Opens the panel that finds and replaces, from wherever on the screen. */
export const askToFind = () => document.dispatchEvent(new Event(FIND));
