/**
 * Pasted markup without what acts. The schema drops all of it anyway, but the browser reads the markup first and reports
 * each handler to our content security policy, where a report should mean something. Words between tags are untouched.
 */
export const withoutHandlers = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])on[a-z]+(?=\s*=)/gi, "$1data-dropped"));
